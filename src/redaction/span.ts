/** What can be hidden before a text is shared. */
export const REDACTED = ['mail', 'cookie', 'secret', 'host', 'ip', 'user'] as const;

/** One kind of what can be hidden. */
export type Redacted = (typeof REDACTED)[number];

/** A part of a text that must not be shared. */
export interface Span {
  /** Offset of its first character, in UTF-16 code units. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  readonly kind: Redacted;
  /** Its value in one spelling: two spellings of one address get one token. */
  readonly value: string;
  /** Elsewhere the same word may be no name. */
  readonly isOnlyHere?: boolean;
  /** It could be a module: it stays if the text says elsewhere that it is. */
  readonly isGuess?: boolean;
}

/** Finds what to hide in a text, in time proportional to its length. */
export type Finder = (text: string) => Iterable<Span>;

/** A span of a text, with the value as it is written there. */
export const span = (
  text: string,
  kind: Redacted,
  start: number,
  end: number,
  value = text.slice(start, end),
): Span => ({ start, end, kind, value });

/**
 * Each match of a global pattern as a span: of its group `it` where it has one, otherwise whole.
 * The pattern needs the flags g and d.
 */
export function* matches(
  text: string,
  kind: Redacted,
  pattern: RegExp,
  is: (value: string, match: RegExpExecArray) => boolean = () => true,
): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['it'] ?? match.indices?.[0] ?? [0, 0];
    if (end > start && is(text.slice(start, end), match)) yield span(text, kind, start, end);
  }
}
