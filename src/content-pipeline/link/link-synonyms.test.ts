import { expect, test } from 'vitest';
import { issuesOf, told } from '../small-content.testing.ts';

const FILE = 'synonyms.yaml';
const issues = (text: string): readonly string[] => issuesOf({ [FILE]: text });

test('words that mean a problem are taken', () => {
  expect(issues('- { words: [sock file], problems: [directory-closed] }\n')).toEqual([]);
});

test('a problem that is not there is refused where it is named', () => {
  expect(issues('- { words: [sock file], problems: [directory-closd] }\n')).toEqual([
    told(
      `${FILE}:1:36`,
      'dangling names the problem "directory-closd", which does not exist',
      'did you mean "directory-closed"?',
    ),
  ]);
});

test('a phrase in two groups is refused', () => {
  const group = (words: string): string =>
    `- { words: [${words}], problems: [directory-closed] }\n`;
  expect(issues(group('sock file') + group('Sock file'))).toEqual([
    told(
      `${FILE}:2:13`,
      'duplicate "Sock file" is listed twice',
      'list all its problems in one group',
    ),
  ]);
});
