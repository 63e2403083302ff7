import type {
  Hypothesis,
  KnowledgeBase,
  Parameter,
  Platform,
  Quoting,
  Session,
  Take,
} from '../../model/index.ts';

/** The value of a parameter and where it comes from; `refused` says why a value was not used. */
export interface Filling {
  readonly parameter: Parameter;
  readonly value: string | null;
  readonly origin: 'user' | 'log' | 'platform' | 'suggestion' | 'none';
  /** The capture that a value out of the log was taken from. */
  readonly capture?: string;
  readonly refused?: { readonly value: string; readonly reason: string };
}

export type Fillings = ReadonlyMap<string, Filling>;

/**
 * Fills every parameter: what the user typed, else what the lines of this instance captured, else
 * the platform's table, else a suggestion. A value that its type refuses fills nothing.
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
  return new Map(
    kb.parameters.map((parameter) => [parameter.id, fill(parameter, quoting, given)] as const),
  );
}

/**
 * What stands in prose in place of its values: what the platform's table says, what was captured,
 * and what fills parameters.
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

/** The platform's row that facts name; the row for "something else" where they name none. */
export function platformOf(kb: KnowledgeBase, facts: ReadonlyMap<string, string>): Platform | null {
  const named = kb.platforms.find(({ id }) => id === facts.get('platform'));
  return named ?? kb.platforms.find(({ id }) => id === 'other') ?? null;
}

function fill(
  parameter: Parameter,
  quoting: Pick<Quoting, 'checkValue'>,
  given: Parameters<typeof resolveParameters>[2],
): Filling {
  const typed = given.typed[parameter.id];
  const captured = parameter.from
    .map(({ capture, take }) => ({ capture, value: taken(given.binding[capture], take) }))
    .find(({ value }) => value !== null);
  const candidates: readonly (readonly [Filling['origin'], string | null | undefined])[] = [
    ['user', typed],
    ['log', captured?.value],
    ['platform', parameter.platform ? given.platform?.values[parameter.platform] : null],
    ['suggestion', parameter.suggestion],
  ];
  let refused: Filling['refused'];
  for (const [origin, value] of candidates) {
    if (value === null || value === undefined || value === '') continue;
    const check = quoting.checkValue(parameter.type, value);
    const capture = origin === 'log' && captured ? { capture: captured.capture } : {};
    if (check.ok) return { parameter, value, origin, ...capture, ...(refused ? { refused } : {}) };
    refused ??= { value, reason: check.reason };
    // What the user typed or the log names is not passed over for a guess: it says so, and the person fills it in.
    if (origin === 'user' || origin === 'log') break;
  }
  return { parameter, value: null, origin: 'none', ...(refused ? { refused } : {}) };
}

function taken(text: string | undefined, take: Take): string | null {
  if (text === undefined || text === '') return null;
  if (take === 'whole') return text;
  // /home/alice/site/app.wsgi   not: /srv/home/alice
  if (take === 'home') return /^\/(?:home|Users)\/[^/]+|^\/root(?=\/|$)/.exec(text)?.[0] ?? null;
  const cut = text.lastIndexOf('/');
  if (take === 'name') return text.slice(cut + 1);
  return cut > 0 ? text.slice(0, cut) : null;
}
