import { expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { isChosen } from '../shapes/chosen-cases.testing.ts';
import { diagnoseCase } from './check-cases.ts';
import { capturesOf, content, samples, sightingOf } from './sample-shapes.testing.ts';

/** Paths that a server can really have. */
const PATHS = [
  '/srv/my app/site/app.wsgi',
  "/srv/bob's/app.wsgi",
  "/srv/boys' club/app.wsgi",
  "/srv/it's 'quoted' dir/app.wsgi",
  '/srv/a (old)/app.wsgi',
  '/srv/site (old)',
  '/srv/a [1]/app.wsgi',
  '/srv/x [2]',
  '/srv/say "hi"/app.wsgi',
  '/srv/a>b/app.wsgi',
  '/srv/a<b/app.wsgi',
  '/srv/a`b/app.wsgi',
  '/srv/bücher/app.wsgi',
  '/srv/日本 語/app.wsgi',
  '/srv/my site',
  '/srv/a, b; c/app.wsgi',
  '/srv/a: b/app.wsgi',
  '/srv/a#b/x # y/app.wsgi',
  '/srv/a  b/app.wsgi',
];

/** A text with another path in place of one, written as its program writes it. */
function withPath(text: string, old: string, path: string): string {
  return text
    .split('\n')
    .map((line) => {
      // Shells and configurations hold such a path together by quotation marks.
      if (/chmod|^\s*WSGI\w+ /.test(line))
        return line.replaceAll(old, `"${path.replaceAll('"', '\\"')}"`);
      // [Errno 13] Permission denied: '/srv/x'     as Python writes a text: by its own choice of marks
      const inPython = /\[Errno \d+\]/.test(line) && line.includes(`'${old}'`);
      return inPython ? line.replaceAll(`'${old}'`, inPythons(path)) : line.replaceAll(old, path);
    })
    .join('\n');
}

function inPythons(path: string): string {
  if (!path.includes("'")) return `'${path}'`;
  return path.includes('"') ? `'${path.replaceAll("'", "\\'")}'` : `"${path}"`;
}

test('every message captures a path whole, or not at all', () => {
  const wrong: string[] = [];
  let whole = 0;
  let absent = 0;
  for (const { message, sample } of samples) {
    const names = new Set(message.wordings.flatMap(({ parts }) => capturesOf(parts, 'path')));
    for (const name of names) {
      const old = sightingOf(message, sample)?.captures[name];
      if (old === undefined || !/^\/\w/.test(old)) continue;
      for (const path of PATHS) {
        const text = withPath(sample, old, path);
        const found = sightingOf(message, text)?.captures[name];
        if (found === undefined) absent += 1;
        else if (found === path) whole += 1;
        else wrong.push(`${message.id} ${name}: ${found} of ${path}`);
      }
    }
  }
  console.log(`${String(whole)} paths were captured whole, ${String(absent)} not at all.`);
  expect(wrong).toEqual([]);
  expect(whole).toBeGreaterThan(3 * absent);
}, 240_000);

test('no command of any case is filled with a part of a path', () => {
  const wrong: string[] = [];
  let filled = 0;
  let tried = 0;
  const seen = new Set<string>();
  for (const one of content.testCases) {
    const [first] = diagnoseCase(content.kb, one).hypotheses;
    const old = Object.values(first?.binding ?? {}).find((value) => /^\/\w+\/\w/.test(value));
    if (old === undefined || seen.has(one.problem)) continue;
    seen.add(one.problem);
    for (const path of PATHS.filter((_, at) => isChosen(at + seen.size))) {
      tried += 1;
      const texts = one.texts.map(({ name, text }) => ({ name, text: withPath(text, old, path) }));
      const { hypotheses, facts } = diagnoseCase(content.kb, { ...one, texts });
      for (const { problem, binding } of hypotheses) {
        const { fillings } = fillerFor(content.kb, quoting, { facts, binding, typed: {} });
        for (const { parameter, value, origin } of fillings.values()) {
          // A path in an address is no part of a path on the disk.
          if (origin !== 'log' || value === null || parameter.type === 'url-path') continue;
          filled += 1;
          const whole = [path, path.slice(0, path.lastIndexOf('/'))];
          if (path.startsWith(value) && !whole.includes(value))
            wrong.push(`${problem} ${parameter.id}: ${value} of ${path}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
  expect(filled).toBeGreaterThan(5 * tried);
}, 240_000);
