import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text of content/, as somebody would paste it: `examples/socket-503.log`. */
export const fromContent = (path: string): string =>
  readFileSync(new URL(`../content/${path}`, import.meta.url), 'utf8');

/** The pastes to try that the start screen offers. */
export const examples = parse(fromContent('examples/examples.yaml')) as readonly {
  readonly title: string;
}[];

/** The 503 that the first journey is about: Apache's user may not reach the daemon's socket. */
export const socket503 = fromContent('examples/socket-503.log');

/** The same from a server of which the log does not tell the platform. */
export const socket503Anywhere = socket503
  .replaceAll(' (Debian)', '')
  .replaceAll(' as user with uid=33', '');

/** What the same server could log once the socket is reachable: its script cannot be read. */
export const scriptUnreadable = fromContent('examples/script-permission-denied.log');

/** Lines that no software of ours prints, as many as make `bytes`. */
export function somethingElse(bytes: number): string {
  const line = 'once upon a midnight dreary, while I pondered, weak and weary, number 0000000\n';
  return line.repeat(Math.ceil(bytes / line.length)).slice(0, bytes);
}
