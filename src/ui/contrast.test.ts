import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const look = readFileSync(join(import.meta.dirname, '../../docs/look.md'), 'utf8').replace(
  / +/g,
  ' ',
);

/** Text needs 4.5 to 1, the edge of what can be pressed 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['paper', 'card', 'sunk'].flatMap((ground) => [
    ['ink', ground, 4.5] as const,
    ['soft', ground, 4.5] as const,
    ['accent', ground, 4.5] as const,
    ['edge', ground, 3] as const,
  ]),
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-strong', 4.5],
  ['accent', 'accent-wash', 4.5],
  ['wrong', 'wrong-wash', 4.5],
  ['wrong', 'card', 4.5],
  ['change', 'change-wash', 4.5],
  ['good', 'good-wash', 4.5],
  ['ink', 'wrong-wash', 4.5],
  ['ink', 'change-wash', 4.5],
  ['ink', 'accent-wash', 4.5],
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(PAIRS)('%s on %s is told apart', (front, back, least) => {
    const ratio = contrast(color(front, scheme), color(back, scheme));
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

test('docs/look.md has the contrasts that are', () => {
  for (const [front, back] of PAIRS) {
    const [light, dark] = (['light', 'dark'] as const).map((scheme) =>
      contrast(color(front, scheme), color(back, scheme)).toFixed(1),
    );
    expect(look).toContain(`| ${front} on ${back} | ${light ?? ''} | ${dark ?? ''} |`);
  }
});

type Color = readonly [number, number, number];

/** A token of the theme: `--ink: light-dark(#1b1d1f, #e9e7e1);` */
function color(name: string, scheme: 'light' | 'dark'): Color {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = found?.[scheme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`theme.css has no color --${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: Color, other: Color): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: Color): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
