/** Servers reject longer addresses. In characters. */
const LONGEST_ADDRESS = 6 * 1024;

/** An address that opens a new issue with its text filled in. */
export interface IssueAddress {
  readonly address: string;
  /** Whether the text is too long for an address, so that the user must paste it. */
  readonly isCut: boolean;
}

/** A new GitHub issue, with the text in the address if it fits, else with `instead`. */
export function issueAddress(
  tracker: string,
  title: string,
  text: string,
  instead: string,
): IssueAddress {
  const whole = withBody(tracker, title, text);
  if (whole.length <= LONGEST_ADDRESS) return { address: whole, isCut: false };
  return { address: withBody(tracker, title, instead), isCut: true };
}

const withBody = (tracker: string, title: string, body: string): string =>
  `${tracker}/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
