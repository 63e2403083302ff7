import type { Attempt, KnowledgeBase, Outcome, Session } from '../model/index.ts';
import { parseSeen } from '../engine/seen.ts';
import { byId } from '../engine/indexed.ts';

/**
 * What an address holds: everything that was answered, seen, removed and tried, and no captured
 * text.
 */
export interface AddressState extends Pick<Session, 'answers' | 'dismissed' | 'attempts' | 'seen'> {
  /** The sources of the tab that the case holds, in order. Another tab has none of them. */
  readonly given: readonly Given[];
}

/** A source, by its number in the tab. */
export interface Given {
  readonly id: number;
  /** Whether it shows the server before or after a remedy was tried. Null if nobody said. */
  readonly shows: Shows | null;
}

export type Shows = 'before' | 'after';

/** What an address said, and the parts that this content doesn't know. */
export interface ParsedAddress {
  readonly state: AddressState;
  readonly dropped: readonly string[];
}

const OUTCOMES: readonly Outcome[] = [
  'worked',
  'cannot-try',
  'not-in-place',
  'no-change',
  'different',
];
/** The value for "I don't know". No fact has it. */
const UNKNOWN = 'unknown';
const RESERVED = ['given', 'off', 'seen', 'tried'];
/** A hostile link may be long, and a diagnosis isn't. */
const MOST_ITEMS = 200;

/** Nothing answered yet. */
export const emptyAddress: AddressState = {
  answers: {},
  dismissed: [],
  attempts: [],
  seen: [],
  given: [],
};

/** The query of the fragment, with named and sorted keys: `?deployment-mode=daemon&seen=daemon-connect-failed.13`. */
export function formatAddress(state: AddressState): string {
  const query = new Map<string, string>(
    Object.entries(state.answers).map(([fact, value]) => [fact, value ?? UNKNOWN]),
  );
  const tried = state.attempts.map(
    ({ problem, remedy, outcome }) => `${problem}/${remedy}/${outcome}`,
  );
  const given = state.given.map(({ id, shows }) => `${String(id)}${shows?.[0] ?? ''}`);
  if (given.length > 0) query.set('given', given.join(','));
  if (state.dismissed.length > 0) query.set('off', [...state.dismissed].sort().join(','));
  if (state.seen.length > 0) query.set('seen', [...new Set(state.seen)].sort().join(','));
  if (tried.length > 0) query.set('tried', tried.join(','));
  const pairs = [...query].sort(([a], [b]) => (a < b ? -1 : 1));
  return pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/**
 * Reads an address. What this content doesn't know is dropped, and the page says so. Never throws.
 */
export function parseAddress(kb: KnowledgeBase, query: string): ParsedAddress {
  const dropped: string[] = [];
  const answers: Record<string, string | null> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    if (RESERVED.includes(key))
      lists[key] = value
        .split(',')
        .filter((item) => item !== '')
        .slice(0, MOST_ITEMS);
    else if (isAnswer(kb, key, value)) answers[key] = value === UNKNOWN ? null : value;
    else dropped.push(`${key}=${value}`.slice(0, 80));
  }
  const keep = <T>(items: readonly string[] | undefined, parse: (item: string) => T | null): T[] =>
    (items ?? []).flatMap((item) => {
      const parsed = parse(item);
      if (parsed === null) dropped.push(item.slice(0, 80));
      return parsed === null ? [] : [parsed];
    });
  return {
    state: {
      answers,
      dismissed: keep(lists['off'], (id) => (byId(kb.facts, id) !== undefined ? id : null)),
      seen: keep(lists['seen'], (item) => (parseSeen(kb, item) ? item : null)),
      attempts: keep(lists['tried'], (item) => parseAttempt(kb, item)),
      given: keep(lists['given'], parseGiven),
    },
    dropped,
  };
}

/** `3`, `3b` before the last remedy, or `3a` after it. */
function parseGiven(text: string): Given | null {
  const [, id, shows] = /^(\d{1,4})([ab]?)$/.exec(text) ?? [];
  if (id === undefined) return null;
  return { id: Number(id), shows: shows === 'a' ? 'after' : shows === 'b' ? 'before' : null };
}

function isAnswer(kb: KnowledgeBase, key: string, value: string): boolean {
  const fact = byId(kb.facts, key);
  return fact !== undefined && (value === UNKNOWN || fact.values.some(({ id }) => id === value));
}

function parseAttempt(kb: KnowledgeBase, text: string): Attempt | null {
  const [problem = '', remedy = '', outcome = ''] = text.split('/');
  const known = OUTCOMES.find((one) => one === outcome);
  const remedies = byId(kb.problems, problem)?.remedies ?? [];
  return known && remedies.some(({ id }) => id === remedy)
    ? { problem, remedy, outcome: known }
    : null;
}
