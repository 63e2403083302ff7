import type { Secret, Text } from './texts.testing.ts';

/** How many of how many failed, and the failures themselves. */
export interface Tally {
  tried: number;
  readonly failed: string[];
}

export interface Measured {
  readonly leaked: ReadonlyMap<string, Tally>;
  readonly lost: ReadonlyMap<string, Tally>;
}

/** Counts by kind what came through redaction, and by area what it took too much of. */
export function measure(texts: readonly Text[], redacted: (text: string) => string): Measured {
  const leaked = new Map<string, Tally>();
  const lost = new Map<string, Tally>();
  for (const { text, area, secrets, stays } of texts) {
    const after = redacted(text);
    const show = (value: string): string => `${value} in\n${text}\n→\n${after}\n`;
    for (const secret of secrets) {
      count(leaked, secret.kind, isThrough(secret, after), show(secret.value));
    }
    for (const value of stays) count(lost, area, !after.includes(value), show(value));
  }
  return { leaked, lost };
}

function count(into: Map<string, Tally>, kind: string, isFailed: boolean, told: string): void {
  const tally = into.get(kind) ?? { tried: 0, failed: [] };
  into.set(kind, tally);
  tally.tried += 1;
  if (isFailed) tally.failed.push(told);
}

/** Any piece of a secret of this length tells more than chance. */
const PIECE = 6;

/** Whether a secret is in a text. Of keys and cookies a piece is enough. */
export function isThrough({ kind, value }: Secret, after: string): boolean {
  if (kind === 'user') return hasWord(after, value);
  if (kind !== 'secret' && kind !== 'cookie') return after.includes(value);
  const last = Math.max(0, value.length - PIECE);
  for (let at = 0; at <= last; at += 1)
    if (after.includes(value.slice(at, at + PIECE))) return true;
  return false;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length).slice(0, 1);
    if (!/[a-z0-9]/i.test(around)) return true;
  }
  return false;
}

/** `leaked/tried` of each kind, on one line. */
export const figures = (tallies: ReadonlyMap<string, Tally>): string =>
  [...tallies].map(([kind, { tried, failed }]) => `${kind} ${failed.length}/${tried}`).join(', ');

/** The share that did not fail, of all kinds together. */
export function share(tallies: ReadonlyMap<string, Tally>): number {
  const all = [...tallies.values()];
  const tried = all.reduce((sum, one) => sum + one.tried, 0);
  return 1 - all.reduce((sum, one) => sum + one.failed.length, 0) / tried;
}
