import type { Redacted } from '../index.ts';
import { cookies, keys } from './keys.testing.ts';
import {
  address,
  address4,
  address6,
  capitalUser,
  fullHost,
  mail,
  ordinary,
  shortHost,
  user,
  type Drawn,
} from './machines.testing.ts';
import { random, type Random } from './random.testing.ts';

export interface Secret {
  readonly kind: Redacted;
  readonly value: string;
}

/** A text as somebody would share it, with what must go and what must stay. */
export interface Text {
  readonly text: string;
  readonly area: string;
  readonly secrets: readonly Secret[];
  readonly stays: readonly string[];
}

type Draw = (random: Random) => Drawn;

const of = (
  kind: Redacted,
  draws: Readonly<Record<string, Draw>>,
): readonly [string, [Redacted, Draw]][] =>
  Object.entries(draws).map(([name, draw]) => [name, [kind, draw]]);

const DRAWS: ReadonlyMap<string, readonly [Redacted, Draw]> = new Map([
  ...of('secret', keys),
  ...of('cookie', cookies),
  ...of('host', { host: fullHost, short: shortHost }),
  ...of('ip', { ip: address, ip4: address4, ip6: address6 }),
  ...of('user', { user, User: capitalUser }),
  ...of('mail', { mail }),
]);

/**
 * Fills a template. `‹host›` is a value drawn of that name; `‹host#1›` is the same wherever it has the same
 * number. What is between `«` and `»` must stay.
 */
export function fill(template: string, area: string, own: Random): Text {
  const secrets: Secret[] = [];
  const kept = new Map<string, string>();
  const drawn = (name: string): string => {
    const draw = DRAWS.get(name);
    if (!draw) {
      const plain = ordinary[name];
      if (!plain) throw new Error(`no value is called ${name}`);
      return plain(own);
    }
    const value = draw[1](own);
    for (const part of value.gone) secrets.push({ kind: draw[0], value: part });
    return value.text;
  };
  const filled = template.replace(/‹([a-z\d]+)(#\d+)?›/gi, (_, name: string, mark?: string) => {
    const known = mark === undefined ? undefined : kept.get(name + mark);
    if (known !== undefined) return known;
    const text = drawn(name);
    if (mark !== undefined) kept.set(name + mark, text);
    return text;
  });
  const stays = [...filled.matchAll(/«([^«»]*)»/g)].map(([, text]) => text ?? '');
  return { text: filled.replace(/[«»]/g, ''), area, secrets, stays };
}

/** Each template filled so many times. */
export function texts(
  templates: Readonly<Record<string, readonly string[]>>,
  seed: number,
  times: number,
): readonly Text[] {
  const own = random(seed);
  return Object.entries(templates).flatMap(([area, list]) =>
    list.flatMap((template) => Array.from({ length: times }, () => fill(template, area, own))),
  );
}
