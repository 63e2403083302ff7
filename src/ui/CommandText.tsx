import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { words } from '#words/ui.tsx';
import './command-block.css';

/** A stretch of a command: as written, filled from the user's own log or words, or yet to be filled. */
export interface CommandSegment {
  readonly text: string;
  readonly tone: 'plain' | 'yours' | 'hole';
  /** The values that it is made of. */
  readonly parameters?: readonly string[];
}

/** Lines above and below a change in its file: shown, and never copied. */
export interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The change stands within a section, and so further in. */
  readonly isInside: boolean;
}

/** Opens the values of a word. */
export type Pick = (parameters: readonly string[], word: HTMLElement) => void;

export interface CommandTextProps {
  readonly segments: readonly CommandSegment[];
  readonly around?: Around | undefined;
  readonly onPick?: Pick | undefined;
  readonly ref?: Ref<HTMLPreElement>;
}

/** A command or lines of configuration, with the words that are the user's own told apart. */
export function CommandText({ segments, around, onPick, ref }: CommandTextProps) {
  const text = segments.map((segment, index) => (
    <Segment key={index} segment={segment} onPick={onPick} />
  ));
  if (!around) {
    return (
      <pre className="command-text" dir="ltr" translate="no" ref={ref}>
        {text}
      </pre>
    );
  }
  return (
    <div className="command-change">
      <Lines lines={around.above} />
      <ins className={around.isInside ? 'command-inside' : undefined}>
        <pre className="command-text" dir="ltr" translate="no" ref={ref}>
          {text}
        </pre>
      </ins>
      <Lines lines={around.below} />
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <pre className="command-around" dir="ltr" translate="no">
      {lines.join('\n')}
    </pre>
  );
}

interface SegmentProps {
  readonly segment: CommandSegment;
  readonly onPick: Pick | undefined;
}

function Segment({ segment: { text, tone, parameters = [] }, onPick }: SegmentProps): ReactNode {
  if (tone === 'plain') return text;
  const look = tone === 'yours' ? 'taken' : 'command-hole';
  if (!onPick || parameters.length === 0) return <span className={look}>{text}</span>;
  // No button element: browsers leave the text of one out of what is selected and copied by hand.
  return (
    <span
      className={`${look} command-value`}
      role="button"
      tabIndex={0}
      title={words.changeValue}
      onClick={({ currentTarget }) => {
        onPick(parameters, currentTarget);
      }}
      onKeyDown={(event) => {
        if (isPress(event)) onPick(parameters, event.currentTarget);
      }}
    >
      {text}
    </span>
  );
}

function isPress(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  return true;
}
