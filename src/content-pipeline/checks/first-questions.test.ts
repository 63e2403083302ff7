import { describe, expect, test } from 'vitest';
import { walkTree } from '../../engine/ask/walk-tree.ts';
import { loadContent } from '../load-content.ts';
import { diagnoseCase } from './check-cases.ts';

const { kb } = loadContent('content').content;

function diagnose(text: string, answers: Readonly<Record<string, string>>): readonly string[] {
  const texts = text === '' ? [] : [{ name: 'error.log', text }];
  const { hypotheses } = diagnoseCase(kb, { texts, answers });
  return hypotheses.map(({ problem, confidence }) => `${problem} ${confidence}`);
}

/** What a tree comes to for these answers. */
function end(symptom: string, answers: Readonly<Record<string, string>>): string {
  const root = kb.trees.find((tree) => tree.symptom === symptom)?.root;
  if (!root) throw new Error(`no tree for ${symptom}`);
  return JSON.stringify(walkTree(kb, root, new Map(Object.entries(answers)), answers));
}

describe('a 502', () => {
  const STARTED =
    '[Sun Nov 22 14:06:50.600006 2026] [mpm_event:notice] [pid 14274:tid 14274] AH00489: Apache/2.4.71 (Debian) mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations\n';
  const NGINX =
    '2026/11/22 14:06:54 [error] 11#11: *1 upstream prematurely closed connection while reading response header from upstream, client: 203.0.113.1, server: example.com, request: "GET / HTTP/1.1", upstream: "http://127.0.0.1:8080/", host: "example.com"\n';
  const TRUNCATED =
    "[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 31850:tid 31853] [client 127.0.0.1:55808] Truncated or oversized response headers received from daemon process 'myapp': /srv/www/blog161/app/app.wsgi\n";

  test.each([
    ['nginx says so', NGINX],
    ['mod_wsgi is older than 6', STARTED],
    ['mod_wsgi 5 is', STARTED.replace('4.9.4', '5.0.2')],
  ])("is a proxy's where %s, and no daemon process is to blame", (_what, text) => {
    expect(diagnose(text, { symptom: '502' })).toEqual([]);
  });

  test('can be of mod_wsgi 6', () => {
    const started = STARTED.replace('4.9.4', '6.0.5');
    expect(diagnose(started, { symptom: '502' }).join()).toContain('daemon-process-lost');
  });

  test('takes nothing from a line that says that a daemon process ended', () => {
    const told = diagnose(`${STARTED}${TRUNCATED}`, { symptom: '502' });
    expect(told[0]).toBe('daemon-process-lost likely');
  });

  test('is asked about first, and a proxy is where it ends', () => {
    expect(kb.trees.find(({ symptom }) => symptom === '502')?.root).toMatchObject({
      fact: 'bad-gateway-of',
    });
    expect(end('502', { 'bad-gateway-of': 'proxy' })).toContain('A proxy did');
  });
});

describe('an Apache that does not start though its configuration is in order', () => {
  test.each([
    ['told', { 'start-message': 'syntax-ok' }],
    ['or not known', { 'start-message': 'unknown' }],
  ])('is sent to what the start printed: %s', (_what, answers) => {
    const told = end('wont-start', answers);
    expect(told).toContain('journalctl');
    expect(told).not.toContain('configtest');
  });

  test('has a command for that on every platform', () => {
    for (const { commands } of kb.platforms) expect(commands['show-start-log']).toBeTruthy();
  });
});
