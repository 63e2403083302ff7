import { words } from '#words/transcript.tsx';
import { issueAddress } from '../../engine/transcript/issue-address.ts';

interface IssueLinkProps {
  /** Where the issues of a project on GitHub are. */
  readonly tracker: string;
  readonly title: string;
  readonly text: string;
  /** Puts the text on the clipboard, where it is too long for an address. */
  readonly onCopy: () => void;
  readonly children: string;
}

/** Opens a new issue with the text that stands on the screen; nothing leaves before it is pressed. */
export function IssueLink({ tracker, title, text, onCopy, children }: IssueLinkProps) {
  const { address, isCut } = issueAddress(tracker, title, text);
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
