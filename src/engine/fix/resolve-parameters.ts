import type {
  Hypothesis,
  KnowledgeBase,
  Parameter,
  Platform,
  Quoting,
  Session,
  Take,
} from '../../model/index.ts';
import { byId } from '../indexed.ts';

/** A parameter's value and its origin. `refused` says why a value wasn't used. */
export interface Filling {
  readonly parameter: Parameter;
  readonly value: string | null;
  readonly origin: 'user' | 'log' | 'words' | 'platform' | 'guess' | 'suggestion' | 'none';
  /** The capture that a value from the log or from the user's own words comes from. */
  readonly capture?: string;
  readonly refused?: { readonly value: string; readonly reason: string };
}

/** Whether a value is a guess that the user has to check. */
export const isGuess = (filling: Filling | undefined): boolean =>
  filling?.origin === 'words' || filling?.origin === 'guess';

export type Fillings = ReadonlyMap<string, Filling>;

/**
 * Fills every parameter. The first of these wins: what the user typed, what this instance's lines
 * captured, the platform's row, a suggestion. A value that doesn't fit the parameter's type is not
 * used.
 */
export function resolveParameters(
  kb: KnowledgeBase,
  quoting: Pick<Quoting, 'checkValue'>,
  given: {
    readonly binding: Hypothesis['binding'];
    readonly platform: Platform | null;
    readonly typed: Session['parameters'];
  },
): Fillings {
  const guesses = kb.messages.flatMap(({ named = {} }) => Object.keys(named));
  return new Map(
    kb.parameters.map((parameter) => {
      const filling = fill(parameter, quoting, given);
      const isNamed = filling.capture !== undefined && guesses.includes(filling.capture);
      return [parameter.id, isNamed ? { ...filling, origin: 'words' } : filling] as const;
    }),
  );
}

/**
 * What prose shows for its values: from the platform's row, from captures, or from the parameters.
 */
export function proseValues(
  fillings: Fillings,
  binding: Hypothesis['binding'],
  platform: Platform | null,
): Readonly<Record<string, string>> {
  const filled = [...fillings.values()].flatMap(({ parameter, value }) =>
    value === null ? [] : [[parameter.id, value] as const],
  );
  return { ...platform?.values, ...binding, ...Object.fromEntries(filled) };
}

/** The platform's row by the facts, or the row `other` if they name none. */
export function platformOf(kb: KnowledgeBase, facts: ReadonlyMap<string, string>): Platform | null {
  const named = byId(kb.platforms, facts.get('platform'));
  return named ?? byId(kb.platforms, 'other') ?? null;
}

function fill(
  parameter: Parameter,
  quoting: Pick<Quoting, 'checkValue'>,
  given: Parameters<typeof resolveParameters>[2],
): Filling {
  const typed = given.typed[parameter.id];
  const captured = parameter.from
    .map(({ capture, take }) => ({ capture, take, value: taken(given.binding[capture], take) }))
    .find(({ value }) => value !== null);
  const candidates: readonly (readonly [Filling['origin'], string | null | undefined])[] = [
    ['user', typed],
    [captured?.take === 'owner' ? 'guess' : 'log', captured?.value],
    [
      parameter.guess ? 'guess' : 'platform',
      parameter.platform ? given.platform?.values[parameter.platform] : null,
    ],
    ['suggestion', parameter.suggestion],
  ];
  let refused: Filling['refused'];
  for (const [origin, value] of candidates) {
    if (value === null || value === undefined || value === '') continue;
    const check = quoting.checkValue(parameter.type, value);
    const capture = origin === 'log' && captured ? { capture: captured.capture } : {};
    if (check.ok) return { parameter, value, origin, ...capture, ...(refused ? { refused } : {}) };
    refused ??= { value, reason: check.reason };
    // If a typed or logged value is rejected, no guess replaces it. The page says so, and the user
    // fills it in.
    if (origin === 'user' || origin === 'log') break;
  }
  return { parameter, value: null, origin: 'none', ...(refused ? { refused } : {}) };
}

function taken(text: string | undefined, take: Take): string | null {
  if (text === undefined || text === '') return null;
  if (take === 'whole') return text;
  // /home/alice/site/app.wsgi   /var/home/alice/x   not: /srv/home/alice
  const home = HOME.exec(text)?.[0] ?? null;
  if (take === 'home') return home;
  // /home/alice/site     not: /root/site
  if (take === 'owner')
    return home?.includes('/', 1) ? home.slice(home.lastIndexOf('/') + 1) : null;
  // ^/legacy/(.*)$     ^/old$     not: ^/users?     not: \.html$
  if (take === 'literal') return /^\^(\/[\w/-]*)(?![\w*?{+|/-])/.exec(text)?.[1] ?? null;
  const cut = text.lastIndexOf('/');
  if (take === 'name') return text.slice(cut + 1);
  return cut > 0 ? text.slice(0, cut) : null;
}

const HOME = /^(?:\/(?:usr|var))?\/(?:home[s\d]?|Users)\/[^/]+|^\/root(?=\/|$)/;
