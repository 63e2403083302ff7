import * as v from 'valibot';
import { words } from '#words/saved-session.ts';
import type { Redactor } from '../model/index.ts';
import type { PrivateState, ReadSource } from './store.ts';

/** The shape of a saved session. Another one is rejected, not guessed at. */
const VERSION = 1;
/**
 * In bytes and in characters: room for several pastes. A larger file is something else, and not
 * read.
 */
export const LONGEST_FILE = 20 * 1024 * 1024;
const LONGEST_TEXT = 8 * 1024 * 1024;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const savedSession = v.strictObject({
  format: v.literal('wsgi-triage session'),
  version: v.literal(VERSION),
  name: v.pipe(text(200), v.trim(), v.minLength(1)),
  /** When it was saved, in ISO 8601. */
  saved: v.pipe(text(40), v.isoTimestamp()),
  /**
   * The screen, and what was answered, seen and tried: the fragment of the address. Two slashes
   * would begin the name of another host.
   */
  place: v.pipe(text(20_000), v.regex(/^\/(?!\/)[^#\s\\]*$/)),
  sources: v.pipe(
    v.array(
      v.strictObject({
        name: text(400),
        text: text(LONGEST_TEXT),
        /** How many remedies had been tried before it was given. */
        attempts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
      }),
    ),
    v.maxLength(200),
  ),
  parameters: v.pipe(
    v.array(v.strictObject({ id: text(100), value: text(4000) })),
    v.maxLength(200),
  ),
  notes: v.pipe(v.array(text(20_000)), v.maxLength(1000)),
  /** Whether names and addresses in it were replaced. */
  isRedacted: v.boolean(),
});

/** Everything that a case needs to continue elsewhere or later. */
export type SavedSession = Readonly<v.InferOutput<typeof savedSession>>;

/** The tab's data in a form that can be saved. Of a file, only the recognized lines are kept. */
export function toSaved(
  { sources, parameters, notes }: PrivateState,
  { name, saved, place }: Pick<SavedSession, 'name' | 'saved' | 'place'>,
): SavedSession {
  return {
    format: 'wsgi-triage session',
    version: VERSION,
    name,
    saved,
    place,
    sources: sources.map((read) => ({
      name: read.source.name,
      text: textOf(read),
      attempts: read.attempts,
    })),
    parameters: Object.entries(parameters).map(([id, value]) => ({ id, value })),
    notes: [...notes],
    isRedacted: false,
  };
}

/** The same, with everything about people and machines hidden. */
export function redacted(session: SavedSession, redact: Redactor): SavedSession {
  const { name, sources, parameters, notes } = session;
  const texts = [...sources.map((one) => one.text), ...parameters.map((one) => one.value)];
  // What one text tells to be a name is hidden in all, in names of files as well.
  for (const text of [name, ...texts, ...notes]) redact.learn(text);
  return {
    ...session,
    name: redact(name),
    sources: sources.map((one) => ({ ...one, name: redact(one.name), text: redact(one.text) })),
    parameters: parameters.map((one) => ({ ...one, value: redact(one.value) })),
    notes: notes.map((note) => redact(note)),
    isRedacted: true,
  };
}

/** A saved session, or what is wrong with it. */
export type ParsedSession =
  | { readonly kind: 'session'; readonly session: SavedSession }
  | { readonly kind: 'refused'; readonly says: string };

/** Checks data from a file or the browser's store. Never throws. */
export function parseSaved(given: unknown): ParsedSession {
  const known = v.safeParse(savedSession, given);
  if (known.success) return { kind: 'session', session: known.output };
  const { format, version } = v.is(head, given) ? given : { format: null, version: null };
  if (format !== 'wsgi-triage session') {
    return { kind: 'refused', says: words.noSession };
  }
  if (version !== VERSION) {
    return {
      kind: 'refused',
      says: words.otherVersion(String(version), VERSION),
    };
  }
  const where = v.getDotPath(known.issues[0]) ?? words.whole;
  return { kind: 'refused', says: words.damaged(where.slice(0, 60)) };
}

/** Why a session wouldn't open again if it were saved. Null if it would. */
export function unsavable(session: SavedSession): string | null {
  const parsed = parseSaved(session);
  if (parsed.kind === 'refused') return parsed.says;
  const { length } = new TextEncoder().encode(JSON.stringify(session));
  return length > LONGEST_FILE ? words.tooLarge(LONGEST_FILE) : null;
}

const head = v.object({ format: v.string(), version: v.unknown() });

/** Reads the text of a file. */
export function parseSavedText(given: string): ParsedSession {
  try {
    return parseSaved(JSON.parse(given));
  } catch {
    return { kind: 'refused', says: words.noSession };
  }
}

function textOf({ source, observation }: ReadSource): string {
  if (source.kind === 'text') return source.text;
  const lines = observation.sightings.flatMap(({ excerpt }) => excerpt);
  const byNumber = new Map(lines.map((line) => [line.line, line.text]));
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line)
    .join('\n');
}
