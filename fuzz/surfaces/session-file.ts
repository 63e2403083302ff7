import fc from 'fast-check';
import type { KnowledgeBase } from '../../src/model/index.ts';
import { parseAddress } from '../../src/session/address.ts';
import { parseSavedText } from '../../src/session/saved-session.ts';
import { HOSTILE, mutated } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** A saved session that somebody made up or damaged: it is read whole, or refused with a word. */
export const sessionFile = (kb: KnowledgeBase, cases: readonly string[]): Surface => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom(...cases), fc.string());
  const saved = fc
    .record({
      format: fc.constantFrom('wsgi-triage session', 'other'),
      version: fc.constantFrom(1, 1, 1, 2, '1'),
      name: text,
      saved: fc.constantFrom('2026-11-22T14:06:55.000Z', 'yesterday'),
      place: fc.oneof(text, fc.constant('/fix/x?symptom=503&__proto__=x')),
      sources: fc.array(fc.record({ name: text, text }), { maxLength: 3 }),
      parameters: fc.array(fc.record({ id: text, value: text }), { maxLength: 3 }),
      notes: fc.array(text, { maxLength: 3 }),
      isRedacted: fc.boolean(),
    })
    .map((session) => JSON.stringify(session));
  const damaged = fc.array(saved, { minLength: 4, maxLength: 4 }).chain((some) => mutated(some));
  return surface('session file', fc.oneof(saved, damaged, fc.json()), (file) => {
    const parsed = parseSavedText(file);
    if (parsed.kind === 'refused') {
      must(parsed.says.length > 0 && parsed.says.length < 300, `it says: ${parsed.says}`);
      return;
    }
    const { place, parameters } = parsed.session;
    must(place.startsWith('/') && !place.includes('#'), `a session leads to ${place}`);
    parseAddress(kb, place.slice(place.indexOf('?') + 1));
    const typed = Object.fromEntries(parameters.map(({ id, value }) => [id, value]));
    must(Object.getPrototypeOf(typed) === Object.prototype, 'a parameter became a prototype');
  });
};
