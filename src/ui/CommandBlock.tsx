import { useId, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useCopy } from './use-copy.ts';
import './command-block.css';

/** A stretch of a command: as written, filled from the user's own log or words, or yet to be filled. */
export interface CommandSegment {
  readonly text: string;
  readonly tone: 'plain' | 'yours' | 'hole';
}

interface CommandBlockProps {
  readonly segments: readonly CommandSegment[];
  /** The file it goes into, or where it is run. */
  readonly where?: ReactNode;
  /** What it is, for a screen reader: `Command`, `Configuration`. */
  readonly label?: string | undefined;
  /** What the command does that must be known first; Copy waits until that is confirmed. */
  readonly guard?: ReactNode;
  /** Told when the text has been copied. */
  readonly onCopied?: (() => void) | undefined;
}

/** A command or configuration to copy, without prompt or trailing newline. */
export function CommandBlock(props: CommandBlockProps) {
  const { segments, where, label = 'Command', guard, onCopied } = props;
  const id = useId();
  const [isRead, setRead] = useState(false);
  const text = segments
    .map((segment) => segment.text)
    .join('')
    .trimEnd();
  const holes = segments.filter(({ tone }) => tone === 'hole').length;
  const unfilled = holes === 0 ? '' : `${holes} ${holes === 1 ? 'hole' : 'holes'} to fill`;
  const { ref, state, copy } = useCopy<HTMLPreElement>(
    text,
    unfilled === '' ? 'Copied' : `Copied, with ${unfilled}`,
  );
  const isGuarded = guard !== undefined;

  return (
    <div
      className={isGuarded ? 'command command-guarded' : 'command'}
      role="group"
      aria-label={label}
    >
      {where !== undefined && <p className="command-where">{where}</p>}
      <pre className="command-text" ref={ref}>
        {segments.map((segment, index) => (
          <Segment key={index} {...segment} />
        ))}
      </pre>
      {isGuarded && (
        <div className="command-guard">
          <p>{guard}</p>
          <label className="command-read">
            <input
              type="checkbox"
              checked={isRead}
              onChange={(event) => {
                setRead(event.target.checked);
              }}
            />
            I have read what this does
          </label>
        </div>
      )}
      <div className="command-copy">
        <Button
          disabled={isGuarded && !isRead}
          describedBy={`${id}-note`}
          onPress={() => {
            void copy().then(onCopied);
          }}
        >
          <span className="command-copy-words">
            <span className={state === 'copied' ? 'command-unseen' : ''}>Copy</span>
            <span className={state === 'copied' ? '' : 'command-unseen'}>Copied</span>
          </span>
        </Button>
      </div>
      <p className="command-note" id={`${id}-note`} role="status">
        {state === 'refused'
          ? 'The browser refuses to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.'
          : unfilled !== '' && `Has ${unfilled}`}
      </p>
    </div>
  );
}

function Segment({ text, tone }: CommandSegment) {
  if (tone === 'plain') return text;
  if (tone === 'yours') return <span className="taken">{text}</span>;
  return <span className="command-hole">{text}</span>;
}
