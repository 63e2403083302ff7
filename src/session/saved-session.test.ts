import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactor } from '../redaction/index.ts';
import { parseSaved, parseSavedText, redacted, toSaved, unsavable } from './saved-session.ts';

const LINE = '[client 192.0.2.1:5] WSGI0117: Unable to connect, for https://shop.acme.test/';
const session = toSaved(
  {
    ticked: [],
    sources: [
      {
        id: 1,
        attempts: 0,
        source: { kind: 'text', name: 'Paste 1', text: LINE },
        observation: {
          bytes: 0,
          lines: 1,
          blank: 0,
          records: 1,
          passedOver: 0,
          counted: [],
          kinds: [],
          sightings: [],
          histogram: { length: 64, parts: [] },
          notices: [],
          missing: [],
          origins: [],
        },
      },
    ],
    draft: '',
    parameters: { group: 'shop' },
    notes: ['called 192.0.2.1'],
    progress: null,
    pending: null,
    isLeaving: false,
    refusal: null,
  },
  { name: 'The shop', saved: '2026-11-22T14:00:00.000Z', place: '/fix/x?symptom=503' },
);
const with_ = (changed: object): unknown => ({ ...session, ...changed });

describe('a saved session', () => {
  test('is the same after it was written and read', () => {
    expect(parseSavedText(JSON.stringify(session))).toEqual({ kind: 'session', session });
  });

  test('redacted, tells nothing of machines, and says so', () => {
    const hidden = redacted(session, redactor());
    expect(hidden.isRedacted).toBe(true);
    expect(JSON.stringify(hidden)).not.toMatch(/192\.0\.2|acme/);
    expect(parseSaved(hidden).kind).toBe('session');
  });

  test('redacted, hides a name in one part that only another part tells', () => {
    const named = { ...session, name: 'shop.acme.test is down' };
    expect(redacted(named, redactor()).name).toBe('[host-1] is down');
  });
});

describe('a session that is to be saved', () => {
  const MB = 1024 * 1024;
  const sized = (...lengths: readonly number[]) => ({
    ...session,
    sources: lengths.map((length) => ({
      name: 'error.log',
      text: 'é'.repeat(length),
      attempts: 0,
    })),
  });

  test('will open again', () => {
    expect(unsavable(session)).toBe(null);
    expect(unsavable(sized(0, 8 * MB))).toBe(null);
  });

  test.each([
    ['one text is too long', sized(8 * MB + 1), 'damaged at "sources.0.text"'],
    ['all of it is too large', sized(4 * MB, 4 * MB, 4 * MB), 'larger than 21 MB'],
    ['a note is too long', { ...session, notes: ['x'.repeat(20_001)] }, 'damaged at "notes.0"'],
  ])('or is said not to: %s', (_what, given, says) => {
    expect(unsavable(given)).toContain(says);
  });
});

describe('from a hostile hand, it is refused', () => {
  test.each([
    ['another version', with_({ version: 2 }), 'another format (2)'],
    ['another format', with_({ format: 'x' }), "isn't a saved session"],
    ['nothing', null, "isn't a saved session"],
    ['a list', [], "isn't a saved session"],
    ['an unknown member', with_({ extra: 1 }), 'damaged at "extra"'],
    ['a place on another host', with_({ place: 'https://evil.test/' }), 'damaged at "place"'],
    ['a place that begins with a host', with_({ place: '//x' }), 'damaged at "place"'],
    ['a place that a browser takes for one', with_({ place: '/\\x' }), 'damaged at "place"'],
    ['a place with a line break', with_({ place: '/\n/x' }), 'damaged at "place"'],
    ['a text that is none', with_({ notes: [{}] }), 'damaged at "notes.0"'],
    ['too many notes', with_({ notes: Array(1001).fill('x') }), 'damaged at "notes"'],
    ['a text beyond the bound', with_({ name: 'x'.repeat(201) }), 'damaged at "name"'],
  ])('%s', (_what, given, says) => {
    const parsed = parseSaved(given);
    expect(parsed.kind === 'refused' && parsed.says).toContain(says);
  });

  test('a text that would change what all objects are changes nothing', () => {
    const text = JSON.stringify(session).replace('{', '{"__proto__":{"polluted":1},');
    expect(parseSavedText(text).kind).toBe('refused');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('whatever it is, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        parseSaved(value);
        parseSavedText(text);
        parseSaved({ ...session, sources: value });
      }),
    );
  });
});
