import { describe, expect, test } from 'vitest';
import { quoting } from '../../apache/quoting/index.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { renderFix } from '../../engine/fix/render-fix.ts';
import type { KnownFact } from '../../model/index.ts';
import { diagnoseCase } from '../checks/check-cases.ts';
import { loadContent } from '../load-content.ts';

const { kb, fixes } = loadContent('content').content;

const refused = (socket: string): string =>
  `(13)Permission denied: [client 192.0.2.1:1] mod_wsgi (pid=7): Unable to connect to WSGI daemon process 'localhost:8000' on '${socket}' as user with uid=1000.\n`;
const diagnosed = (socket: string) =>
  diagnoseCase(kb, { texts: [{ name: 'a.log', text: refused(socket) }], answers: {} });

describe('mod_wsgi-express', () => {
  test.each([
    '/tmp/mod_wsgi-localhost:8000:1000/wsgi.7.0.1.sock',
    '/var/tmp/mod_wsgi-shop.local:80:501/wsgi.7.0.2.sock',
  ])('is known by where it puts its sockets: %s', (socket) => {
    const { facts, hypotheses } = diagnosed(socket);
    const held = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
    expect(held).toMatchObject({ platform: 'express', 'socket-in-tmp': 'no' });
    expect(hypotheses.map(({ problem }) => problem)).not.toContain('socket-directory-shared');
  });

  test('is not known by any socket in /tmp', () => {
    const { facts } = diagnosed('/tmp/wsgi.7.0.1.sock');
    expect(facts.map(({ value }) => value)).not.toContain('express');
  });

  test('is told no prefix that an ordinary user cannot write to', () => {
    const { facts } = diagnosed('/tmp/mod_wsgi-localhost:8000:1000/wsgi.7.0.1.sock');
    const filler = fillerFor(kb, quoting, { facts, binding: {}, typed: {} });
    const told = fixes.flatMap((fix) =>
      renderFix(fix, filler).flatMap(({ steps }) =>
        steps.flatMap(({ target, command }) =>
          target === 'apache' && command !== null ? [`${fix.problem}: ${command.text}`] : [],
        ),
      ),
    );
    expect(told.filter((text) => /WSGISocketPrefix \/(?:var\/)?run/.test(text))).toEqual([]);
  });

  test.each([
    'port-privileged',
    'daemon-user-not-applied',
    'socket-not-bindable',
    'log-not-writable',
  ])('is started as root by its own options, not by an apachectl without sudo: %s', (problem) => {
    const fact: KnownFact = { fact: 'platform', value: 'express', origin: { kind: 'user' } };
    const filler = fillerFor(kb, quoting, { facts: [fact], binding: {}, typed: {} });
    const fix = fixes.find((one) => one.problem === problem);
    const asRoot = (fix ? renderFix(fix, filler) : []).find(({ remedy }) =>
      remedy.title.startsWith('Start Apache as root'),
    );
    const texts = asRoot?.steps.map(({ command }) => command?.text ?? '') ?? [];
    expect(texts.filter((text) => text.includes('apachectl start'))).toEqual([]);
    expect(texts.at(-1)).toMatch(/sudo .*--user and --group/);
  });
});
