import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '#words/transcript-text.ts';
import { quoting } from '../../apache/quoting/index.ts';
import { formats } from '../../apache/index.ts';
import { conclude } from '../../engine/conclude.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import { formatTranscript, transcript } from '../../engine/transcript/transcript.ts';
import { nothingRedacted } from '../../redaction/index.ts';
import { collectIssues } from '../issues.ts';
import { linkContent } from '../link/link-content.ts';
import { readContent } from '../read/read-content.ts';

const { kb, fixes: all } = linkContent(readContent(resolve('content')), collectIssues());
const fixes = new Map(all.map((fix) => [fix.problem, fix]));

/** What a report to a public tracker holds of a log, and of a note. */
function reported(log: string, notes: readonly string[] = []): string {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(log));
  const observation = observing.end();
  const session = {
    ...emptySession,
    sources: [{ kind: 'text' as const, name: 'error.log', text: log }],
    notes,
  };
  const diagnosis = conclude(kb, [observation], session);
  expect(diagnosis.hypotheses).not.toEqual([]);
  const given = { kb, product: '1', session, diagnosis, quoting, redact: nothingRedacted };
  return formatTranscript(transcript({ ...given, fixes }, words), words);
}

const line = (path: string): string =>
  `[Sun Nov 22 14:06:54.600006 2026] [wsgi:error] [pid 30832:tid 30853] (13)Permission denied: [client 127.0.0.1:55808] mod_wsgi (pid=30832): Unable to connect to WSGI daemon process 'myapp' on '${path}' as user with uid=33.\n`;

test('a line break in a path begins no heading', () => {
  const text = reported(line('/srv/x\r# Urgent\r@team/wsgi.1.0.1.sock'));
  expect(text).not.toMatch(/[\r\u2028]/);
  expect(text).not.toMatch(/^# Urgent/m);
});

test('what turns writing around is shown by its code', () => {
  expect(reported(line('/srv/\u202Egpj/wsgi.1.0.1.sock'))).toContain(String.raw`/srv/\u202egpj`);
});

test('a mention or a link of a log is code wherever it stands', () => {
  const text = reported(line('/srv/@team/[x](https://evil.test)/wsgi.1.0.1.sock'));
  expect(text).toContain('## Fix');
  expect(text).toContain('@team');
  const withoutBlocks = text.replaceAll(/^ *(`{3,})\n[\s\S]*?\n *\1$/gm, '');
  expect(withoutBlocks.replaceAll(/(`{1,9}) .*? \1/g, '')).not.toContain('@team');
});

test('a note keeps its lines inside its item', () => {
  expect(reported(line('/run/wsgi.1.0.1.sock'), ['one\n# two'])).toContain('- one\n  # two');
});
