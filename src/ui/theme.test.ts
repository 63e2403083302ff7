import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');

/** Every token with two colors, by name: `--ink: light-dark(#1b1d1f, #e9e7e1);` */
const tokens = new Map(
  [...css.matchAll(/--([a-z]+(?:-[a-z]+)?): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

const grounds = ['paper', 'card', 'sunk'];
const schemes = ['light', 'dark'] as const;

const texts: [string, string[]][] = [
  ['ink', [...grounds, 'accent-wash', 'wrong-wash', 'change-wash', 'good-wash']],
  ['soft', [...grounds, 'accent-wash']],
  ['accent', [...grounds, 'accent-wash']],
  ['accent-strong', [...grounds, 'accent-wash']],
  ['accent-ink', ['accent', 'accent-strong']],
  ['wrong', [...grounds, 'wrong-wash']],
  ['change', [...grounds, 'change-wash']],
  ['good', [...grounds, 'good-wash']],
];

test.each(schemes)('text can be read on every ground, %s', (scheme) => {
  for (const [text, on] of texts)
    for (const ground of on)
      expect(contrast(text, ground, scheme), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test.each(schemes)('the edge of what can be pressed can be seen, %s', (scheme) => {
  for (const ground of grounds)
    expect(contrast('edge', ground, scheme), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
});

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [dim = 0, bright = 0] = [luminance(one, scheme), luminance(other, scheme)].toSorted(
    (a, b) => a - b,
  );
  return (bright + 0.05) / (dim + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(name: string, scheme: 'light' | 'dark'): number {
  const colour = tokens.get(name)?.[scheme] ?? '';
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
