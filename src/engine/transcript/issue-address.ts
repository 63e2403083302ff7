/** Servers refuse longer addresses, in characters. */
const LONGEST_ADDRESS = 6 * 1024;

/** An address that opens a new issue, filled in. */
export interface IssueAddress {
  readonly address: string;
  /** Whether the text was too long for an address: it has to be pasted. */
  readonly isCut: boolean;
}

/** A new issue of a tracker on GitHub, with the text in it where that fits. */
export function issueAddress(tracker: string, title: string, text: string): IssueAddress {
  const whole = withBody(tracker, title, text);
  if (whole.length <= LONGEST_ADDRESS) return { address: whole, isCut: false };
  return { address: withBody(tracker, title, PASTE), isCut: true };
}

const PASTE = '<!-- The transcript is on the clipboard: paste it here. -->\n';

const withBody = (tracker: string, title: string, body: string): string =>
  `${tracker}/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
