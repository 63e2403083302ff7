import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './emit/write-schemas.ts';
import { formatIssue } from './issues.ts';
import { loadContent } from './load-content.ts';
import { readContent } from './read/read-content.ts';
import {
  added,
  CLOSED,
  CLOSED_FIX,
  instead,
  issuesOf,
  MESSAGES,
  QUESTION,
  TREE,
} from './small-content.testing.ts';

const folder = resolve(import.meta.dirname, '../../content');

test('content that is in order has no issues', () => {
  expect(issuesOf({})).toEqual([]);
});

test('the content of this repository is in order', () => {
  const { content, issues } = loadContent(folder);
  expect(issues.map(formatIssue)).toEqual([]);
  expect(content.kb.problems.length).toBeGreaterThan(0);
  expect(content.testCases.length).toBeGreaterThan(0);
});

test('the schemas for editors are those that content is held to', () => {
  const schema = join(folder, 'schema');
  const written = readdirSync(schema).map((file) => [
    file.replace(/\.json$/, ''),
    readFileSync(join(schema, file), 'utf8'),
  ]);
  expect(Object.fromEntries(written), 'npm run content -- schema').toEqual(jsonSchemas());
});

test('every file of content points to its schema, and editors complete by it', () => {
  const files = readContent(folder).filter(({ path }) => path.endsWith('.yaml'));
  // Written by a command, and read by nobody else.
  const lacking = files.filter(({ path, text }) => {
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    return path !== 'proofs.yaml' && !existsSync(join(folder, path, '..', schema || 'none'));
  });
  expect(lacking.map(({ path }) => path)).toEqual([]);
});

test('all that is wrong is told at once, by file and line', () => {
  const issues = issuesOf({
    [TREE]: instead('problem: directory-closed', 'problem: directory-close'),
    [CLOSED]: (text) =>
      text.replace('socket-error: permission', 'mood: good').replace('["503"]', '["530"]'),
    [CLOSED_FIX]: instead('{{prefix}}', '{{prefx}}'),
  });
  expect(issues.map((issue) => issue.split(' ')[0])).toEqual([
    `content/${CLOSED_FIX}:10:21`,
    `content/${CLOSED}:4:12`,
    `content/${CLOSED}:10:5`,
    `content/${TREE}:3:3`,
  ]);
});

test('content that cannot be linked is not judged: that would only repeat what is wrong', () => {
  const issues = issuesOf({ [CLOSED]: instead('title:', 'titel:') });
  expect(issues.every((issue) => issue.includes(`content/${CLOSED}`))).toBe(true);
});

test.each(['pattern: "(a+)+$"', 'regex: "^(.*a){20}$"'])(
  'a regular expression is refused, as nothing shows that it cannot blow up: %s',
  (planted) => {
    const issues = issuesOf({
      [MESSAGES]: instead('  wordings:', `  ${planted}\n  wordings:`),
      [QUESTION]: added(`${planted}\n`),
      [CLOSED]: added(`${planted}\n`),
    });
    expect(issues.map((issue) => issue.split(':')[0])).toEqual([
      `content/${MESSAGES}`,
      `content/${CLOSED}`,
      `content/${QUESTION}`,
    ]);
  },
);
