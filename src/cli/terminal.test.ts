import { expect, test } from 'vitest';
import { nothingRedacted } from '../redaction/index.ts';
import { format, wantsColors } from './terminal.ts';
import { visible } from '../engine/visible.ts';

test('what a terminal would obey is shown', () => {
  expect(visible('a\u001b[31mb\u009b1mc\td\n')).toBe(String.raw`a\u001b[31mb\u009b1mc` + '\td\n');
});

test.each([
  [
    'what turns the order of letters around',
    'a\u202eb\u061c\u200e\u2066c',
    String.raw`a\u202eb\u061c\u200e\u2066c`,
  ],
  [
    'what has no width',
    'rm\u200b\u2060\ufeff\u00ad -rf',
    String.raw`rm\u200b\u2060\ufeff\u00ad -rf`,
  ],
  ['tags, which hide a whole text', 'x\u{e0041}\u{e007f}', String.raw`x\udb40\udc41\udb40\udc7f`],
  ['letters that are blank', 'a\u3164b\u115f', String.raw`a\u3164b\u115f`],
  ['line separators', 'a\u2028b', String.raw`a\u2028b`],
])('%s is shown, and means the same in JSON', (_what, given, shown) => {
  expect(visible(given)).toBe(shown);
  expect(JSON.parse(`"${shown}"`)).toBe(given);
});

test('letters of any script are themselves', () => {
  const text = 'é ü ß 日本語 русский العربية עברית हिन्दी 😀 → “x”';
  expect(visible(text)).toBe(text);
});

test('lines have their tone in colours, and none without', () => {
  const lines = [
    { tone: 'heading', text: 'Fix' },
    { tone: 'command', text: 'sudo true\nsudo false' },
    { tone: 'plain', text: 'done' },
  ] as const;
  expect(format(lines, nothingRedacted, false)).toBe('Fix\nsudo true\nsudo false\ndone');
  expect(format(lines, nothingRedacted, true)).toBe(
    '\u001b[1mFix\u001b[22m\n\u001b[36msudo true\u001b[39m\n\u001b[36msudo false\u001b[39m\ndone',
  );
});

test('colours are for terminals alone, and for who wants them', () => {
  expect(wantsColors({ isTTY: true }, {})).toBe(true);
  expect(wantsColors({}, {})).toBe(false);
  expect(wantsColors({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColors({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
});
