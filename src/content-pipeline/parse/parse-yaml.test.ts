import { describe, expect, test } from 'vitest';
import {
  added,
  CLOSED,
  instead,
  issuesOf,
  MESSAGES,
  told,
  TREE,
} from '../small-content.testing.ts';

describe('a key that is unknown is told, with the key that was meant', () => {
  test.each([
    ['of a file', CLOSED, added('frequncy: rare\n'), '13:11', 'frequncy', 'frequency'],
    [
      'of an entry',
      MESSAGES,
      instead('samples:', 'sampels:'),
      '6:3',
      'connect-refused.sampels',
      'samples',
    ],
    ['of a list', CLOSED, instead('when:', 'wen:'), '9:5', 'evidence.0.wen', 'when'],
    ['of a node', TREE, added('unkown: { end: Look. }\n'), '6:1', 'unkown', 'unknown'],
  ])('%s', (_what, file, change, place, key, meant) => {
    expect(issuesOf({ [file]: change })).toContain(
      told(`${file}:${place}`, `schema unknown key "${key}"`, `did you mean "${meant}"?`),
    );
  });
});

test('a key that is missing is told', () => {
  expect(issuesOf({ [CLOSED]: instead('name: Directory closed\n', '') })).toEqual([
    told(`${CLOSED}:1:1`, 'schema "name" is missing', 'see content/README.md'),
  ]);
});

test('a word that is none of the allowed ones is told, with the one that was meant', () => {
  expect(issuesOf({ [CLOSED]: instead('for: strong', 'for: strongly') })).toEqual([
    told(
      `${CLOSED}:7:10`,
      'schema "evidence.0.for": Invalid type: Expected ("conclusive" | "strong" | "weak") but received "strongly"',
      'did you mean "strong"?',
    ),
  ]);
});

test('an id that is no id is told at the id', () => {
  const [issue] = issuesOf({ [MESSAGES]: instead('connect-refused:', 'Connect_refused:') });
  expect(issue).toContain(`${MESSAGES}:1:1 schema "Connect_refused": ids are lower case words`);
});

test('numbers that are ids need no quotes', () => {
  expect(issuesOf({ [CLOSED]: instead('symptoms: ["503"]', 'symptoms: [503]') })).toEqual([]);
});

describe('YAML that cannot be read is told', () => {
  test('with line and column', () => {
    expect(issuesOf({ [CLOSED]: instead('title: Apache may', 'title: Apache: may') })).toEqual([
      told(
        `${CLOSED}:2:8`,
        'yaml Nested mappings are not allowed in compact mappings',
        'quote texts that contain ": " or begin with a special character',
      ),
    ]);
  });

  test('where an alias leads nowhere', () => {
    expect(issuesOf({ 'facts.yaml': added('symptoms: *nowhere\n') })).toEqual([
      told(
        'facts.yaml:1:1',
        'yaml Unresolved alias (the anchor must be set before the alias): nowhere',
        'write the value out instead of using an alias',
      ),
    ]);
  });

  test('where a key stands twice', () => {
    const again = added('symptom: { title: S, values: { a: A } }\n');
    expect(issuesOf({ 'facts.yaml': again })).toEqual([
      told('facts.yaml:7:1', 'yaml Map keys must be unique', 'remove one of the two, or rename it'),
    ]);
  });
});
