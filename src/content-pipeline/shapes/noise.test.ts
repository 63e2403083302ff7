import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import type { Diagnosis, Notice, Observation } from '../../model/index.ts';
import { collectIssues } from '../issues.ts';
import { linkContent } from '../link/link-content.ts';
import { readContent } from '../read/read-content.ts';

const { kb, samples } = linkContent(readContent(resolve('content')), collectIssues());

const read = (text: string): Observation => {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end();
};
const judge = (seen: Observation): Diagnosis => conclude(kb, [seen], emptySession);
const firstOf = ({ hypotheses: [first] }: Diagnosis): string =>
  first ? `${first.problem} ${first.confidence}` : 'nothing';
const timesOf = ({ counted }: Observation, id: string): number =>
  counted.find(({ message }) => message === id)?.times ?? 0;
const roleOf = (id: string): string | undefined =>
  kb.messages.find((one) => one.id === id)?.role.kind;

const titleOf = (id: string): string | null =>
  kb.messages.find((one) => one.id === id)?.title ?? null;

/** What is said to be only counted: which, how often, with how many paths. */
const countedTimes = (notices: readonly Notice[]): readonly unknown[] =>
  notices.flatMap((one) =>
    one.code === 'counted' ? [[one.title, one.counted.times, one.counted.different['path']]] : [],
  );

/** Different words in letters alone: lines that differ in digits only are read once. */
const word = (index: number): string =>
  index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));

interface Noise {
  readonly message: string;
  readonly of: (index: number) => string;
}

/** The real lines of everything harmless or foreign, each with another path in every line. */
const lines = samples
  .filter(({ message }) => ['harmless', 'foreign'].includes(roleOf(message) ?? ''))
  // No words tell what is left over, so a large log is not searched for it.
  .filter(({ message }) => kb.messages.find(({ id }) => id === message)?.rest === undefined)
  .flatMap(({ message, samples: own }) => own.map((sample) => noiseOf(message, sample)));

function noiseOf(message: string, sample: string): Noise {
  const captured = read(sample).sightings.flatMap(({ captures }) => Object.values(captures));
  const path = captured.find((value) => value.startsWith('/')) ?? '';
  const at = path === '' ? -1 : sample.indexOf(path);
  return {
    message,
    of: (index) => (at < 0 ? sample : `${sample.slice(0, at)}/${word(index)}${sample.slice(at)}`),
  };
}

const logged = (size: number): readonly string[] =>
  Array.from({ length: size }, (_, index) => lines[index % lines.length]?.of(index) ?? '');

const places = ['before', 'between', 'behind'] as const;

function put(noise: readonly string[], place: (typeof places)[number], text: string): string {
  const own = text.trimEnd().split('\n');
  const at = { before: 0, between: Math.ceil(own.length / 2), behind: own.length }[place];
  return [...own.slice(0, at), ...noise, ...own.slice(at), ''].join('\n');
}

// A configuration is no log: see below.
const examples = kb.examples.filter(({ id }) => id !== 'virtual-host');
const size = Math.ceil(100_000 / (places.length * examples.length));
const noise = logged(size);
/** Messages whose lines have Apache's prefix: each of them is a record of its own. */
const prefixed = new Set(lines.map(({ message }) => message));
for (const { message, of } of lines) if (!/^\[\w{3} /.test(of(0))) prefixed.delete(message);

describe(`100,000 lines of noise (${String(lines.length)} different ones)`, () => {
  const runs = places.flatMap((place) => examples.map(({ id, text }) => ({ place, id, text })));

  test.each(runs)('$place $id change nothing, and are counted', ({ place, text }) => {
    const alone = read(text);
    const seen = read(put(noise, place, text));
    expect(firstOf(judge(seen))).toBe(firstOf(judge(alone)));
    for (const id of prefixed) {
      const times = noise.filter((_, at) => lines[at % lines.length]?.message === id).length;
      expect([id, timesOf(seen, id)]).toEqual([id, times + timesOf(alone, id)]);
    }
    const left = seen.counted.filter(({ message }) => roleOf(message) !== 'evidence');
    const number = left.reduce((sum, { leftOut }) => sum + leftOut, 0);
    expect(countedTimes(seen.notices)).toContainEqual([null, number, undefined]);
    expect(seen.sightings.length).toBeLessThan(200);
  });
});

describe('a scanner that is refused', () => {
  const refused = (path: string): string =>
    `[Sun Nov 22 14:06:54.100000 2026] [authz_core:error] [pid 30832:tid 30853] [client 203.0.113.9:4001] AH01630: client denied by server configuration: ${path}`;
  const paths = (number: number): readonly string[] =>
    Array.from({ length: number }, (_, index) => refused(`/var/www/html/${word(index)}q`));
  const [example] = kb.examples;

  test.each(places)('600 paths %s the fault: one hypothesis, counted and said', (place) => {
    const seen = read(put(paths(600), place, example?.text ?? ''));
    const { facts, hypotheses, notices } = judge(seen);
    expect(hypotheses[0]?.problem).toBe('socket-directory-closed');
    expect(facts.find(({ fact }) => fact === 'symptom')?.value).toBe('503');
    const denied = hypotheses.filter(({ problem }) => problem === 'access-not-granted');
    expect(denied).toHaveLength(1);
    expect(denied[0]?.binding['path']).toBeUndefined();
    expect(seen.counted).toContainEqual(
      expect.objectContaining({
        message: 'access-rule-denied',
        times: 600,
        different: { path: 600 },
        isAtLeast: false,
      }),
    );
    expect(countedTimes(notices)).toContainEqual([titleOf('access-rule-denied'), 600, 600]);
  });

  test('a script that is refused behind 20,000 other paths is not lost among them', () => {
    const script = '/srv/www/events298/app/app.wsgi';
    const text = [...paths(20_000), refused(script), ...paths(200)].join('\n');
    const [first] = judge(read(text)).hypotheses;
    expect(first).toMatchObject({ confidence: 'confirmed', binding: { path: script } });
  });

  test('the last paths are kept besides the first ones', () => {
    const kept = read(paths(100).join('\n')).sightings.map(({ line }) => line);
    expect(kept).toContain(1);
    expect(kept).toContain(100);
    expect(kept.length).toBeLessThanOrEqual(17);
  });
});
