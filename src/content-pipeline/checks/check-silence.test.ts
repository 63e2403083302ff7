import { expect, test } from 'vitest';
import { added, issuesOf, MESSAGES, told, type Changes } from '../small-content.testing.ts';

const REFUSED = "Unable to connect to WSGI daemon process 'a' on '/run/a' as user with uid=33.";
const silent = (text: string): Changes => ({
  'silent/silent.yaml': '- { file: healthy.log, from: made for a test }\n',
  'silent/healthy.log': text,
});

test('a log in which nothing is wrong may hold any line that no problem claims', () => {
  expect(issuesOf(silent('[notice] AH00094: Command line: httpd\n'))).toEqual([]);
});

test('a log in which nothing is wrong and of which a problem is claimed is told', () => {
  expect(issuesOf(silent(`(13)Permission denied: ${REFUSED}\n`))).toEqual([
    told(
      'silent/healthy.log:1:1',
      'claimed is diagnosed as "directory-closed" (likely)',
      'narrow the evidence: connect-refused',
    ),
  ]);
});

test("another program's line of which a problem is claimed is told with the line", () => {
  const sample = `(13)Permission denied: ${REFUSED}`;
  const nginx = `nginx-line:
  title: A line of nginx
  wordings: [{ text: "as user with uid=33" }]
  foreign: { owner: nginx, why: It is another server. }
  samples: ["${sample}"]
`;
  expect(issuesOf({ [MESSAGES]: added(nginx) })).toEqual([
    told(
      `${MESSAGES}:10:1`,
      `claimed "nginx-line" is foreign, but is diagnosed as "directory-closed" (likely): ${sample}`,
      'narrow the evidence: connect-refused',
    ),
  ]);
});

test('a silent log that is not there is told', () => {
  expect(issuesOf({ 'silent/silent.yaml': '- { file: gone.log, from: nowhere }\n' })).toEqual([
    told(
      'silent/silent.yaml:1:1',
      'missing-file names "gone.log", which does not exist',
      'put it at silent/gone.log',
    ),
  ]);
});
