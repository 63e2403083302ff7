import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { observe } from '../../engine/observe/observe.ts';
import { loadContent } from '../load-content.ts';
import type { Catalog, OriginSeen } from '../../model/index.ts';
import { codeEntry, lineOwners, numbersIn } from '../../apache/catalog.ts';
import { formats } from '../../apache/index.ts';

const catalog = JSON.parse(readFileSync('content/apache-codes.json', 'utf8')) as Catalog;
const { kb } = loadContent('content').content;

const originsIn = (text: string): readonly OriginSeen[] => {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end().origins;
};

/** Whose the lines are, and which of them. */
const ownersIn = (text: string): readonly string[] =>
  lineOwners(catalog, originsIn(text)).map(
    ({ owner, code, line, times }) =>
      `${owner} ${code ?? '-'} line ${String(line)} x${String(times)}`,
  );

test("a line of another module is that module's", () => {
  const line =
    '[Sun Nov 22 14:19:25.258550 2026] [ssl:error] [pid 4477:tid 4619] [client 192.0.2.7:41990] AH02032: Hostname www.example.com provided via SNI and hostname example.org provided via HTTP have no compatible SSL setup\n';
  expect(ownersIn(line + line)).toEqual(['mod_ssl AH02032 line 1 x2']);
});

test('a code alone names its module, where the prefix names none', () => {
  const line = 'AH00690: no acceptable variant: /var/www/html/index.html.en\n';
  expect(ownersIn(line)).toEqual(['mod_negotiation AH00690 line 1 x1']);
});

test('a module that is not of Apache keeps its own name, and has no page', () => {
  const line =
    '[Sun Nov 22 14:19:25.258550 2026] [qos:error] [pid 44:tid 46] mod_qos(031): access denied, QS_SrvMaxConnPerIP rule: max=50, concurrent connections=51, c=192.0.2.7\n';
  expect(lineOwners(catalog, originsIn(line))).toMatchObject([
    { owner: 'mod_qos', page: null, code: null, level: 'error' },
  ]);
});

test('what the application prints belongs to nobody here', () => {
  const seen = { module: 'wsgi', code: null, level: 'error', line: 1, times: 1 };
  expect(lineOwners(catalog, [seen])).toEqual([]);
  expect(lineOwners(catalog, [{ ...seen, level: 'info' }])).toMatchObject([{ owner: 'mod_wsgi' }]);
});

test('a recognized line is not named a second time', () => {
  const line =
    "[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145:tid 2160] (13)Permission denied: [client 127.0.0.1:47002] mod_wsgi (pid=2145): Unable to connect to WSGI daemon process 'myapp' on '/srv/www/api18/run/wsgi.2140.0.1.sock' as user with uid=33.\n";
  expect(originsIn(line)).toEqual([]);
});

test('a log of nothing but distinct origins is held in bounds', () => {
  const lines = Array.from({ length: 500 }, (_, at) => `[x${String(at)}:error] [pid 1] hello\n`);
  expect(originsIn(lines.join('')).length).toBe(100);
});

test('an unknown code, or none, has no entry', () => {
  for (const code of ['AH99999', 'WSGI0117', 'AH1', ''])
    expect(codeEntry(catalog, code)).toBe(null);
  expect(codeEntry(catalog, 'ah02032')).toEqual({ module: 'ssl', level: 'error' });
});

test('a list of numbers is read with its ranges', () => {
  expect(numbersIn('2-4 17')).toEqual([2, 3, 4, 17]);
});
