import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { faults } from '../../src/apache/detectors/index.ts';
import { loadContent } from '../../src/content-pipeline/load-content.ts';
import { correct, type Correcting } from '../../src/correction/correct.ts';
import { unifiedDiff } from '../../src/correction/unified-diff.ts';
import { emptySession } from '../../src/engine/session.ts';
import { makeConfiguration } from './generate.ts';

/** A small number by default, all with `WHOLE=1`. */
const COUNT = process.env['WHOLE'] === '1' ? 600 : 60;

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { content } = loadContent(join(root, 'content'));
const correcting: Correcting = {
  kb: content.kb,
  session: emptySession,
  loadFix: (id) => Promise.resolve(content.fixes.find(({ problem }) => problem === id) ?? null),
};

const generated = Array.from({ length: COUNT }, (_, seed) => {
  const { server, text } = makeConfiguration(seed + 1);
  return server + text;
});

const folderOfCases = join(root, 'content/problems');
const cases = readdirSync(folderOfCases, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.conf'))
  .map((path) => readFileSync(join(folderOfCases, path), 'utf8'));

/** The same text in another layout: indented, with comments, as an editor of Windows writes it. */
const laidOut = (text: string): string =>
  text
    .replace(/\n(?=.)/g, '\n\t')
    .replace(/\n(?=\t<V)/g, '\n# a comment\n\n')
    .replaceAll('\n', '\r\n')
    .trimEnd();

function patched(text: string, diff: string): string {
  const path = join(folder, 'site.conf');
  writeFileSync(path, text);
  execFileSync('patch', ['--silent', '--fuzz=0', path], { input: diff });
  return readFileSync(path, 'utf8');
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).map((line) => line.trim());

/** The lines that a finding rests on, and the lines that one of its captures names. */
const isFound = (text: string, line: string): boolean =>
  faults.some((fault) =>
    fault.detect(text).some(({ line: from, endLine, captures }) => {
      const own = linesOf(text).slice(from - 1, endLine);
      const group = captures['group'];
      return (
        own.includes(line) || (group !== undefined && line.startsWith(`WSGIDaemonProcess ${group}`))
      );
    }),
  );

test.each([
  ['random configurations', generated],
  ['random configurations in another layout', generated.map(laidOut)],
  ['real configurations', cases],
])(
  'corrections apply, leave nothing to correct, and change nothing else: %s',
  async (_, texts) => {
    let changed = 0;
    for (const text of texts) {
      const { texts: after, left } = await correct([text], correcting);
      const [corrected = ''] = after;
      const again = await correct([corrected], correcting);
      expect(again, text).toEqual({ texts: [corrected], left });
      if (corrected === text) continue;
      changed += 1;
      expect(patched(text, unifiedDiff('site.conf', text, corrected))).toBe(corrected);
      // Each line that is gone was one that a finding rests on, at the beginning or after a correction.
      const kept = linesOf(corrected);
      const gone = linesOf(text).filter((line) => !kept.includes(line));
      expect(
        gone.filter((line) => !isFound(text, line)),
        text,
      ).toEqual([]);
      expect(corrected.includes('\r\n')).toBe(text.includes('\r\n'));
    }
    expect(changed).toBeGreaterThan(0);
    console.log(`${String(changed)} of ${String(texts.length)} were corrected`);
  },
  120_000,
);
