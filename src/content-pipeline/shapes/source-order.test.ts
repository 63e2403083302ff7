import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import type { Observation } from '../../model/index.ts';
import type { TestCase } from '../link/content.ts';
import { loadContent } from '../load-content.ts';
import { chosenCases } from './chosen-cases.testing.ts';

const { content } = loadContent(resolve('content'));

function read(text: string): Observation {
  const observing = observe(content.kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end();
}

const textOf = ({ texts }: TestCase): string => texts.map(({ text }) => text).join('\n');

const logs = chosenCases(content.testCases)
  .map((one) => ({ file: one.file, seen: read(textOf(one)) }))
  .filter(({ seen }) => seen.sightings.some(({ time }) => time !== null));

const HOST = read(`<VirtualHost *:80>
    ServerName shop.example.com
    WSGIDaemonProcess shop
    WSGIProcessGroup shopp
    WSGIScriptAlias / /srv/shop/app.wsgi
    <Directory /srv/shop>
        Require all granted
    </Directory>
</VirtualHost>
`);

/** What is judged, without the numbers of the sources. */
function judged(sources: readonly Observation[]): unknown {
  const { facts, hypotheses, ruledOut, next } = conclude(content.kb, sources, emptySession);
  return {
    facts: facts.map(({ fact, value }) => `${fact} ${value}`),
    hypotheses: hypotheses.map(({ problem, confidence, binding }) => [
      problem,
      confidence,
      binding,
    ]),
    ruledOut: ruledOut.map(({ problem }) => problem).sort(),
    next,
  };
}

test('two logs with times are judged alike in either order', () => {
  const pairs = logs.map((one, at) => [one, logs[(at * 7 + 3) % logs.length] ?? one] as const);
  const differing = pairs.filter(
    ([a, b]) =>
      JSON.stringify(judged([a.seen, b.seen])) !== JSON.stringify(judged([b.seen, a.seen])),
  );
  expect(logs.length).toBeGreaterThan(50);
  expect(differing.map(([a, b]) => `${a.file} ${b.file}`)).toEqual([]);
});

test('a log and a configuration are judged alike in either order', () => {
  const differing = logs.filter(
    ({ seen }) => JSON.stringify(judged([seen, HOST])) !== JSON.stringify(judged([HOST, seen])),
  );
  expect(differing.map(({ file }) => file)).toEqual([]);
});
