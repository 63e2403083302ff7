import { expect, test } from 'vitest';
import { content, samples, sightingOf } from './sample-shapes.testing.ts';

/** Every crop with `WHOLE=1`, or one of seven, which end in other places of each sample. */
const STEP = process.env['WHOLE'] === '1' ? 1 : 7;

/** Words tell one message from another; marks around a value do not. */
const TELLING = /[\p{L}\p{N}]/u;

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** Where in a sample the last literal that tells ends, over all wordings that it has; null for a code alone. */
function tellingEnd(wordings: (typeof samples)[number]['message']['wordings'], sample: string) {
  const ends = wordings.flatMap(({ parts }) => {
    let at = 0;
    let end = 0;
    for (const part of parts) {
      if (part.kind !== 'literal') continue;
      at = sample.indexOf(part.text, at);
      if (at < 0) return [];
      at += part.text.length;
      if (TELLING.test(part.text)) end = at;
    }
    return [end];
  });
  return ends.length > 0 ? Math.min(...ends) : null;
}

test('no sample matches that is cropped before what tells its message', () => {
  const found: string[] = [];
  let crops = 0;
  for (const { message, sample } of samples) {
    const text = folded(sample);
    const end = tellingEnd(message.wordings, text);
    if (end === null || message.codes.some((code) => text.includes(code.toLowerCase()))) continue;
    for (let length = 1; length < end; length += STEP) {
      const cropped = text.slice(0, length);
      // A literal is the same without the space or the mark at its end.
      if (/^[^\p{L}\p{N}]*$/u.test(text.slice(length, end))) continue;
      crops += 1;
      if (sightingOf(message, cropped)) found.push(`${message.id}: ${cropped}`);
    }
  }
  expect(found).toEqual([]);
  expect(crops).toBeGreaterThan(10_000 / STEP);
}, 240_000);

test('no look-alike matches where it is cropped', () => {
  const found: string[] = [];
  for (const { message: id, lookAlikes } of content.samples) {
    const message = content.kb.messages.find((one) => one.id === id);
    if (!message || message.unless.length > 0 || message.only || message.rest) continue;
    for (const lookAlike of lookAlikes) {
      for (let length = 1; length <= lookAlike.length; length += STEP) {
        const cropped = lookAlike.slice(0, length);
        if (sightingOf(message, cropped)) found.push(`${id}: ${cropped}`);
      }
    }
  }
  expect(found).toEqual([]);
}, 240_000);
