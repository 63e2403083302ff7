import { words as transcriptWords } from '#words/transcript-text.ts';
import { words } from '#words/transcript.tsx';
import { issueAddress } from '../../engine/transcript/issue-address.ts';

interface IssueLinkProps {
  /** The issues of a project on GitHub. */
  readonly tracker: string;
  readonly title: string;
  readonly text: string;
  /** Copies the text to the clipboard, if it is too long for an address. */
  readonly onCopy: () => void;
  readonly children: string;
}

/** Opens a new issue with the text on the screen. Nothing is sent before it is pressed. */
export function IssueLink({ tracker, title, text, onCopy, children }: IssueLinkProps) {
  const { address, isCut } = issueAddress(tracker, title, text, transcriptWords.paste);
  return (
    <>
      <a
        href={address}
        rel="noreferrer"
        target="_blank"
        onClick={() => {
          if (isCut) onCopy();
        }}
      >
        {children}
      </a>
      <span className="hint"> {isCut ? words.isCut : words.isWhole}</span>
    </>
  );
}
