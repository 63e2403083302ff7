import { expect, test } from 'vitest';
import { format, visible, wantsColors } from './terminal.ts';

const same = (text: string): string => text;

test('what a terminal would obey is shown', () => {
  expect(visible('a\u001b[31mb\u009b1mc\td\n')).toBe(String.raw`a\u001b[31mb\u009b1mc` + '\td\n');
});

test('lines have their tone in colours, and none without', () => {
  const lines = [
    { tone: 'heading', text: 'Fix' },
    { tone: 'command', text: 'sudo true\nsudo false' },
    { tone: 'plain', text: 'done' },
  ] as const;
  expect(format(lines, same, false)).toBe('Fix\nsudo true\nsudo false\ndone');
  expect(format(lines, same, true)).toBe(
    '\u001b[1mFix\u001b[22m\n\u001b[36msudo true\u001b[39m\n\u001b[36msudo false\u001b[39m\ndone',
  );
});

test('colours are for terminals alone, and for who wants them', () => {
  expect(wantsColors({ isTTY: true }, {})).toBe(true);
  expect(wantsColors({}, {})).toBe(false);
  expect(wantsColors({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColors({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
});
