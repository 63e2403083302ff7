import type { Redactor } from '../model/index.ts';
import { addresses } from './addresses.ts';
import { calls } from './calls.ts';
import { columns } from './columns.ts';
import { conditions } from './conditions.ts';
import { cookies } from './cookies.ts';
import { randomValues } from './entropy.ts';
import { hosts } from './hosts.ts';
import { keptWords } from './kept-words.ts';
import { kubernetesSecrets } from './kubernetes-secrets.ts';
import { mail } from './mail.ts';
import { namedAccounts } from './named-accounts.ts';
import { namedSecrets } from './named-secrets.ts';
import { isName, namesAgain } from './names-again.ts';
import { privateKeys } from './private-keys.ts';
import { prompts } from './prompts.ts';
import { providerSecrets } from './provider-secrets.ts';
import { secretShapes } from './secret-shapes.ts';
import { REDACTED, span, type Finder, type Redacted, type Span } from './span.ts';
import { sqlValues } from './sql.ts';
import { typedCommands } from './typed-commands.ts';
import { urlSecrets } from './urls.ts';
import { users } from './users.ts';

/** In this order where two of them find the same place: what says most of it first. */
const FINDERS: readonly Finder[] = [
  privateKeys,
  urlSecrets,
  cookies,
  secretShapes,
  providerSecrets,
  typedCommands,
  calls,
  sqlValues,
  kubernetesSecrets,
  conditions,
  namedSecrets,
  namedAccounts,
  mail,
  addresses,
  hosts,
  prompts,
  columns,
  users,
  randomValues,
];

/** What is to be hidden beyond what is found by itself, and what is to be shown. */
export interface Choices {
  readonly kinds?: ReadonlySet<Redacted>;
  /** Words that the reader hides, wherever they stand. */
  readonly hide?: readonly string[];
  /** Words that the reader shows. */
  readonly show?: readonly string[];
}

/** Longer texts are read once. In characters. */
const LONGEST_TWICE = 200_000;
const MOST_PASSES = 8;

/** A redactor that counts. */
export interface Redaction extends Redactor {
  /** The kinds that were replaced so far, each with how many different values. */
  readonly replaced: () => readonly (readonly [Redacted, number])[];
}

/** Hides nothing: for a text that stays here. */
export const nothingRedacted: Redactor = Object.assign((text: string) => text, {
  learn: () => undefined,
});

/**
 * Hides addresses, names of hosts, mail, secrets, cookies and users' names. The same value gets the
 * same token, however it is spelled, so that a reader can follow it. Takes time in proportion to
 * the text, however many names are in it.
 */
export function redactor(choices: Choices = {}): Redaction {
  const { kinds = new Set(REDACTED), hide = [], show = [] } = choices;
  const shown = new Set(show.map((word) => word.toLowerCase()));
  const names = new Map<string, Redacted>();
  const kept = new Set<string>();
  const tokens = tokensOf();
  const learned = new Set<string>();
  const find = (text: string): readonly Span[] => {
    const found = FINDERS.flatMap((finder) => [...finder(text)]);
    for (const word of keptWords(text)) kept.add(word);
    for (const one of found) if (isName(one)) names.set(one.value.toLowerCase(), one.kind);
    return found;
  };
  const once = (text: string): string => {
    const wanted = [...hidden(text, hide), ...find(text), ...namesAgain(text, names, kept)].filter(
      (one) =>
        kinds.has(one.kind) &&
        !shown.has(one.value.toLowerCase()) &&
        !(one.isGuess && kept.has(one.value.split('.', 1)[0] ?? '')),
    );
    return replace(text, withoutOverlaps(text, wanted), tokens.of);
  };
  const redact = (text: string): string => {
    let told = once(text);
    if (text.length > LONGEST_TWICE) return told;
    // A token may show that what is beside it is a name.
    for (let passes = 1; passes < MOST_PASSES; passes += 1) {
      const again = once(told);
      if (again === told) break;
      told = again;
    }
    return told;
  };
  return Object.assign(redact, {
    learn: (text: string) => {
      if (!learned.has(text)) find(text);
      learned.add(text);
    },
    replaced: tokens.counts,
  });
}

/** The words that the reader wants hidden. */
function* hidden(text: string, words: readonly string[]): Generator<Span> {
  const lower = text.toLowerCase();
  for (const word of words.filter((one) => one.trim() !== '')) {
    const wanted = word.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      yield span(text, 'secret', at, at + word.length, wanted);
    }
  }
}

const TOKEN = /\[(?:mail|cookie|secret|host|ip|user)-\d+\]/g;

/** What was replaced before stays; of two spans at one place, the first that was found counts. */
function withoutOverlaps(text: string, spans: readonly Span[]): readonly Span[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
  const taken: Span[] = [];
  const byStart = spans
    .map((one, rank) => ({ ...one, rank }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  let at = 0;
  let token = 0;
  for (const one of byStart) {
    while ((tokens[token]?.end ?? Infinity) <= one.start) token += 1;
    const { start = Infinity } = tokens[token] ?? {};
    if (start < one.end) continue;
    const last = taken.at(-1);
    if (last && one.start < at) {
      // Two finders see parts of one secret: both parts go.
      if (one.end > at) taken[taken.length - 1] = span(text, last.kind, last.start, one.end);
      at = Math.max(at, one.end);
      continue;
    }
    taken.push(one);
    at = one.end;
  }
  return taken;
}

function replace(
  text: string,
  spans: readonly Span[],
  token: (kind: Redacted, value: string) => string,
): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end, kind, value } of spans) {
    pieces.push(text.slice(at, start), token(kind, value));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Gives the same value the same token: `[ip-1]`. */
function tokensOf() {
  const known = new Map<string, string>();
  const counts = new Map<Redacted, number>();
  return {
    of: (kind: Redacted, value: string): string => {
      const key = kind === 'host' || kind === 'mail' ? value.toLowerCase() : value;
      const before = known.get(key);
      if (before !== undefined) return before;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      const token = `[${kind}-${String(number)}]`;
      known.set(key, token);
      return token;
    },
    counts: () =>
      REDACTED.flatMap((kind) => {
        const times = counts.get(kind);
        return times === undefined ? [] : [[kind, times] as const];
      }),
  };
}
