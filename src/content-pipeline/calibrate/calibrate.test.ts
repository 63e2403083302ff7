import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContent } from '../load-content.ts';
import { answersTo, calibrationOf, type Answer } from './calibrate.ts';
import { labeledTexts } from './labeled-texts.ts';
import { laterBy } from './later-by.ts';
import { mixtures } from './mixtures.ts';
import { calibrationJson, formatCalibration } from './report-calibration.ts';
import { sections } from './sections.ts';

const { content } = loadContent('content');
const folder = mkdtempSync(join(tmpdir(), 'labeled-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A folder with a label and the files of a server. */
function label(path: string, what: object, files: Readonly<Record<string, string>>): string {
  const here = join(folder, path);
  mkdirSync(here, { recursive: true });
  writeFileSync(join(here, 'label.json'), JSON.stringify(what));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  return here;
}

const FLASK =
  "[Sun Nov 22 14:06:52.233419 2026] [wsgi:error] [pid 29471:tid 29561] [remote 127.0.0.1:53874] ModuleNotFoundError: No module named 'flask'\n";

describe('a folder of labeled texts', () => {
  label('a/by-problem', { problem: 'module-not-found' }, { 'error.log': FLASK });
  label('a/by-section', { section: 'beyond:module-not-found' }, { 'error.log': FLASK });
  label('b', { section: 'none' }, { 'error.log': FLASK, 'access.log': 'GET /' });
  label(
    'c',
    { section: 'server-name-warning', key_lines: ['AH00558: httpd'] },
    { 'error.log': '', 'client.txt': 'AH00558: httpd: Could not reliably determine' },
  );
  const texts = labeledTexts(content.kb, folder);

  test('is read at any depth, with what is true of each', () => {
    expect(texts.map(({ name, truth }) => [name, truth])).toEqual([
      ['a/by-problem', ['module-not-found']],
      ['a/by-section', ['module-not-found']],
      ['b', []],
      ['c', ['server-name-undetermined']],
    ]);
  });

  test('gives the files that show the fault, or what Apache wrote', () => {
    const names = texts.map((one) => one.texts.map(({ name }) => name));
    expect(names).toEqual([['error.log'], ['error.log'], ['error.log'], ['client.txt']]);
  });

  test('is right where a true problem comes first, and wrong where there was nothing to find', () => {
    const answers = answersTo(content.kb, texts);
    expect(answers.map(({ isRight }) => isRight)).toEqual([true, true, false, true]);
    expect(calibrationOf(answers).likely).toEqual({ right: 2, wrong: 1 });
  });

  test('is refused where a label is not known, and where there is none', () => {
    const unknown = label('unknown', { section: 'nothing-known' }, {});
    expect(() => labeledTexts(content.kb, unknown)).toThrow('nothing-known');
    mkdirSync(join(folder, 'empty'));
    expect(() => labeledTexts(content.kb, join(folder, 'empty'))).toThrow('no label.json');
  });
});

test('every label means problems that exist', () => {
  const known = new Set(content.kb.problems.map(({ id }) => id));
  for (const [section, meant] of Object.entries(sections)) {
    if (section === 'none') continue;
    const ids = meant.filter((one) => !/[/#]/.test(one));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const [one] = labeledTexts(content.kb, label(`sections/${section}`, { section }, {}));
    expect([section, one?.truth.length]).not.toEqual([section, 0]);
  }
});

test('a log is moved in time as a whole, over the end of a month', () => {
  const log =
    '[Mon Nov 30 23:30:00.123456 2026] [wsgi:error] x\n[Mon Nov 30 23:30:01 2026] [error] y\n- [30/Nov/2026:23:30:01 +0000] "GET /';
  expect(laterBy(log, 3600)).toBe(
    '[Tue Dec 01 00:30:00.123456 2026] [wsgi:error] x\n[Tue Dec 01 00:30:01 2026] [error] y\n- [01/Dec/2026:00:30:01 +0000] "GET /',
  );
});

test('mixtures hold two cases, and both are true', () => {
  const made = mixtures(content);
  expect(made.length).toBeGreaterThan(500);
  expect(made).toEqual(mixtures(content));
  expect(made.every(({ truth }) => truth.length === 2)).toBe(true);
  const [one] = made;
  expect(one?.texts[0]?.text.split('\n').length).toBeGreaterThan(7);
});

describe('the report', () => {
  const right: Answer = {
    name: 'one',
    said: { problem: 'a', confidence: 'confirmed' },
    truth: ['a'],
    isRight: true,
  };
  const wrong: Answer = {
    name: 'two',
    said: { problem: 'b', confidence: 'likely' },
    truth: ['a'],
    isRight: false,
  };
  const silent: Answer = { name: 'three', said: null, truth: ['a'], isRight: false };
  const sets = [{ title: 'some', answers: [right, wrong, silent] }];

  test('counts what was right, and names what was wrong', () => {
    const table = formatCalibration(sets);
    expect(table).toContain('two: b likely; true is a');
    expect(table).toMatch(/^some \(3\) +1 of 1 \(100.0 %\) +0 of 1 \(0.0 %\) +0 +1, 1 wrongly$/m);
  });

  test('ends with the counts as one line of JSON', () => {
    const lines = calibrationJson(sets).split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      confirmed: { right: 1, wrong: 0 },
      likely: { right: 0, wrong: 1 },
      possible: { right: 0, wrong: 0 },
    });
    expect(lines).toHaveLength(2);
  });
});
