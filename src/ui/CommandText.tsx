import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { words } from '#words/ui.tsx';
import type { CommandSegment } from '../model/index.ts';
import './command-block.css';

/** Lines above and below a change in its file. They are shown, and never copied. */
export interface ContextLines {
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The change is inside a section, so it is indented. */
  readonly isInside: boolean;
}

/** Opens the values of a word. */
export type Pick = (parameters: readonly string[], word: HTMLElement) => void;

export interface CommandTextProps {
  readonly segments: readonly CommandSegment[];
  readonly contextLines?: ContextLines | undefined;
  readonly onPick?: Pick | undefined;
  readonly ref?: Ref<HTMLPreElement>;
}

/** A command or lines of configuration, with the user's own words marked. */
export function CommandText({ segments, contextLines, onPick, ref }: CommandTextProps) {
  const text = segments.map((segment, index) => (
    <Segment key={index} segment={segment} onPick={onPick} />
  ));
  if (!contextLines) {
    return (
      <pre className="command-text" dir="ltr" translate="no" ref={ref}>
        {text}
      </pre>
    );
  }
  return (
    <div className="command-change">
      <Lines lines={contextLines.above} />
      <ins className={contextLines.isInside ? 'command-inside' : undefined}>
        <pre className="command-text" dir="ltr" translate="no" ref={ref}>
          {text}
        </pre>
      </ins>
      <Lines lines={contextLines.below} />
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

function Segment({ segment: { text, tone, parameters }, onPick }: SegmentProps): ReactNode {
  if (tone === 'plain') return text;
  if (tone === 'added') return <ins className="command-added">{text}</ins>;
  if (tone === 'removed') return <del className="command-removed">{text}</del>;
  const look = tone === 'yours' ? 'taken' : 'command-placeholder';
  if (!onPick || parameters.length === 0) return <span className={look}>{text}</span>;
  // Not a button element: browsers leave its text out of a selection.
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
