import { expect, test } from 'vitest';
import { parseProse, withValues } from './parse-prose.ts';

const never = (): never => {
  throw new Error('there is no mistake in it');
};

const inlines = (text: string) => parseProse(text, never)[0]?.inlines;

test('paragraphs and items stay apart', () => {
  const prose = parseProse('One\nline.\n\n- First\n- Second\n', never);
  expect(prose.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item']);
  expect(prose[0]?.inlines).toEqual([{ kind: 'text', text: 'One line.' }]);
});

test('code, emphasis and links are kept', () => {
  expect(inlines('`a` **b** *c* [d](https://e/)')?.filter(({ kind }) => kind !== 'text')).toEqual([
    { kind: 'code', text: 'a' },
    { kind: 'strong', children: [{ kind: 'text', text: 'b' }] },
    { kind: 'emphasis', children: [{ kind: 'text', text: 'c' }] },
    { kind: 'link', href: 'https://e/', children: [{ kind: 'text', text: 'd' }] },
  ]);
});

test('a value stands in text and in code, with the words for when there is none', () => {
  expect(inlines('of {{group|the group}} at `{{socket}}`')).toEqual([
    { kind: 'text', text: 'of ' },
    { kind: 'value', parameter: 'group', otherwise: 'the group' },
    { kind: 'text', text: ' at ' },
    { kind: 'value', parameter: 'socket', otherwise: 'socket' },
  ]);
});

test('a value without words is called by its name', () => {
  expect(withValues('{{config-file}}', 'text')).toEqual([
    { kind: 'value', parameter: 'config-file', otherwise: 'config file' },
  ]);
});

test('braces that are no value stay as they are', () => {
  expect(withValues('%{GLOBAL} {a} {{A}}', 'text')).toEqual([
    { kind: 'text', text: '%{GLOBAL} {a} {{A}}' },
  ]);
});

test.each([
  ['a heading', 'So.\n\n# No\n', 3, `prose can't contain "heading"`],
  ['a block', 'So.\n\n```\nno\n```\n', 3, `prose can't contain "code"`],
  ['a picture', '![no](https://e/)', 1, `prose can't contain "image"`],
  ['markup', '<b>no</b>', 1, `prose can't contain "html"`],
])('%s has no place in it', (_what, text, line, message) => {
  const mistakes: unknown[] = [];
  parseProse(text, (mistake) => {
    mistakes.push(mistake);
  });
  expect(mistakes).toContainEqual({ line, message });
});
