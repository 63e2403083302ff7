import type { Message, PrintedMessage } from '../model/index.ts';
import type { Entry, When } from './catalogue.ts';
import { ahead, constraintsOf } from './line-constraints.ts';
import { literalPattern } from './literal-pattern.ts';

/** How a dialect writes a capture: by name, or without one. */
export type WriteCapture = (name: string, pattern: string) => string;

/**
 * A message's regular expression for both PCRE and Oniguruma. It matches any of its wordings, or
 * one of its codes, with the required values. Case counts, because software doesn't change the case
 * of its output. Null if no wording has the required values.
 */
export function linePattern(
  { message, printed }: Pick<Entry, 'message' | 'printed'>,
  write: WriteCapture,
  when: When = {},
): string | null {
  const { errnos, captures } = constraintsOf(message, when);
  const writeHeld: WriteCapture = (name, pattern) =>
    write(name, (captures.get(name) ?? '') + pattern);
  const wordings = printed.wordings
    .filter(({ text }) => [...captures.keys()].every((name) => hasCapture(text, name)))
    .map(({ text }) => wordingPattern(text, writeHeld));
  const codes = captures.size > 0 ? [] : message.codes.map((code) => `\\b${code}\\b`);
  if (wordings.length + codes.length === 0) return null;
  const any = either([...wordings, ...codes]);
  const guards = [
    ...printed.unless.map((text) => `(?!.*${wordingPattern(text, (_, pattern) => pattern)})`),
    ...(message.modules.length > 0 ? [refuseOtherModules(message.modules)] : []),
    ...(message.errnos.length > 0 ? [refuseOtherErrnos(message.errnos)] : []),
    ...(errnos.length > 0 ? [needErrno(errnos)] : []),
    ...(message.only ? [needValues(message, printed, message.only)] : []),
  ];
  return guards.length === 0 ? any : `^${guards.join('')}.*?${any}`;
}

/** Looks ahead for a wording whose captures have these values. */
function needValues(message: Message, { wordings }: PrintedMessage, only: When): string {
  const { captures } = constraintsOf(message, only);
  const any = wordings
    .filter(({ text }) => [...captures.keys()].every((name) => hasCapture(text, name)))
    .map(({ text }) =>
      wordingPattern(text, (name, pattern) => (captures.get(name) ?? '') + pattern),
    );
  return ahead(`.*${either(any)}`);
}

/** A problem's pattern: all messages that can mean it. Null if none does by itself. */
export function problemPattern(
  entries: readonly Entry[],
  problem: string,
  write: WriteCapture,
): string | null {
  const patterns = entries.flatMap((entry) =>
    entry.problems
      .filter(({ id }) => id === problem)
      .flatMap(({ when }) => when.flatMap((one) => linePattern(entry, write, one) ?? [])),
  );
  return patterns.length === 0 ? null : either(patterns);
}

/** One of several patterns. */
export const either = (patterns: readonly string[]): string =>
  patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`;

// [core:error]   [wsgi:trace1]   not: [client 127.0.0.1:80]
/** Rejects a line of another module. A line without a module passes. */
const refuseOtherModules = (modules: readonly string[]): string =>
  `(?!.*\\[(?!(?:${modules.join('|')}):)\\w+:[a-z]+\\d?\\])`;

// (13)Permission denied: …   not: main(13)
const errno = (numbers: string): string => `(?<![A-Za-z])\\(${numbers}\\)[A-Z]`;

/** Rejects a line with an error number that isn't one of these. */
const refuseOtherErrnos = (errnos: readonly number[]): string =>
  `(?!.*${errno(`(?!(?:${errnos.join('|')})\\))\\d+`)})`;

/** Rejects a line without one of these error numbers. */
const needErrno = (errnos: readonly string[]): string =>
  `(?=.*${errno(`(?:${errnos.join('|')})`)})`;

/** `Unable to connect … '{group}'[[ as user with uid={uid:int}]]` as a regular expression. */
function wordingPattern(template: string, write: WriteCapture): string {
  // [[   ]]   {socket:path}   and whatever stands between them
  const tokens = template.split(/(\[\[|\]\]|\{[a-z][a-z0-9-]*(?::[a-z]+)?\})/).filter(Boolean);
  return tokens.map((token, index) => tokenPattern(token, tokens.slice(index + 1), write)).join('');
}

function tokenPattern(token: string, after: readonly string[], write: WriteCapture): string {
  if (token === '[[') return '(?:';
  if (token === ']]') return ')?';
  if (!token.startsWith('{')) return literalPattern(token);
  const [name = '', type = 'text'] = token.slice(1, -1).split(':');
  return write(name, CAPTURES[type]?.[isLast(after) ? 'last' : 'inner'] ?? '.*?');
}

/** Nothing required follows. */
function isLast(after: readonly string[]): boolean {
  let depth = 0;
  for (const token of after) {
    if (token === '[[') depth += 1;
    else if (token === ']]') depth -= 1;
    else if (depth <= 0) return false;
  }
  return true;
}

/** An inner capture ends where the next literal begins, and the last one at its own end. */
const CAPTURES: Readonly<Record<string, Readonly<Record<'inner' | 'last', string>>>> = {
  text: { inner: '.*?', last: '.*' },
  word: { inner: '\\S+?', last: '[^\\s"\'`<>]+' },
  path: { inner: '.+?', last: '[^\\s"\'`<>]+' },
  int: { inner: '\\d+', last: '\\d+' },
};

const hasCapture = (template: string, name: string): boolean =>
  template.includes(`{${name}}`) || template.includes(`{${name}:`);
