import { expect, test } from 'vitest';
import { lightness } from './host-scheme.ts';

test.each([
  ['rgb(64, 64, 64)', 'dark'],
  ['rgba(255, 255, 255, 0.87)', 'light'],
  ['color(srgb 0.9 0.9 0.9)', 'light'],
  ['color(display-p3 0.1 0.1 0.1 / 0.8)', 'dark'],
  ['oklch(0.93 0.01 90)', 'light'],
  ['lab(12 1 2)', 'dark'],
  ['lab(92 1 2)', 'light'],
])('the text colour %s is %s', (color, expected) => {
  expect(lightness(color) > 0.5 ? 'light' : 'dark').toBe(expected);
});
