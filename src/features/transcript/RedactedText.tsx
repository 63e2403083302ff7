import type { RefObject } from 'react';
import './transcript.css';

interface RedactedTextProps {
  readonly label: string;
  readonly text: string;
  /** The element that is selected where the browser refuses to copy. */
  readonly shown: RefObject<HTMLPreElement | null>;
}

/** A text to share, as it will be shared. */
export function RedactedText({ label, text, shown }: RedactedTextProps) {
  return (
    <pre
      className="transcript"
      dir="ltr"
      translate="no"
      ref={shown}
      // A region that scrolls must be reachable by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      {text}
    </pre>
  );
}
