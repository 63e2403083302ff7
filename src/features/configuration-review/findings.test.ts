import { expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { observe } from '../../engine/observe/observe.ts';
import { fact, knowledge, message, problem, speaks } from '../../engine/knowledge.fixture.ts';
import { emptySession } from '../../engine/session.ts';
import { findingsIn, type Findings } from './findings.ts';

const context = { role: { kind: 'context' } } as const;
const kb = knowledge({
  messages: [
    message('twice', 'not printed', { title: 'Twice', detector: 'daemon-group-duplicate' }),
    message('daemon', 'not printed', {
      ...context,
      detector: 'daemon-mode-configured',
      facts: { mode: 'daemon' },
    }),
    message('home', 'not printed', {
      ...context,
      title: 'Home',
      detector: 'python-home-configured',
      labels: { 'python-home': 'home' },
    }),
    message('text-not-read', 'not printed', { ...context, detector: 'text-not-read' }),
  ],
  facts: [fact('mode', 'daemon')],
  problems: [
    problem('copied', [{ ...speaks('conclusive', { message: 'twice' }), because: 'two' }]),
  ],
});

function findings(text: string): Findings {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  const observation = observing.end();
  const source = { source: { kind: 'text' as const, name: 'paste', text }, observation };
  return findingsIn(kb, conclude(kb, [observation], emptySession), source, 0);
}

const SITE = `<VirtualHost *:80>
WSGIDaemonProcess site python-home=/srv/venv
WSGIScriptAlias / /srv/app.wsgi process-group=site
</VirtualHost>
`;

test('a fault has its line and what it speaks for', () => {
  expect(findings(SITE + SITE).faults).toMatchObject([
    {
      title: 'Twice',
      place: null,
      sighting: { line: 6 },
      reasons: [{ problem: 'copied', because: 'two' }],
    },
  ]);
});

test('a dump gives the place on the server', () => {
  const dump = `# In file: /etc/apache2/x.conf\n#   4:\nWSGIDaemonProcess a\n#   5:\nWSGIDaemonProcess a\n`;
  expect(findings(dump).faults[0]?.place).toBe('/etc/apache2/x.conf, line 5');
});

test('what is set is said in words, and what was not read by its name', () => {
  const { configured, unread } = findings(`${SITE}Include more.conf\n`);
  expect(configured.map(({ says }) => says)).toEqual(['Home: /srv/venv', 'mode: daemon']);
  expect(unread).toEqual(['more.conf']);
});
