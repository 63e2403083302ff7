import { describe, expect, test } from 'vitest';
import { compileTemplate } from './compile-template.ts';

test('literals, captures and what may be missing keep their order', () => {
  expect(compileTemplate("Connect to '{group}' on '{socket:path}'[[ as uid={uid:int}]]")).toEqual({
    parts: [
      { kind: 'literal', text: "connect to '" },
      { kind: 'capture', name: 'group', type: 'text' },
      { kind: 'literal', text: "' on '" },
      { kind: 'capture', name: 'socket', type: 'path' },
      { kind: 'literal', text: "'" },
      {
        kind: 'optional',
        parts: [
          { kind: 'literal', text: ' as uid=' },
          { kind: 'capture', name: 'uid', type: 'int' },
        ],
      },
    ],
    anchor: "connect to '",
  });
});

test('what may be missing may hold what may be missing', () => {
  expect(compileTemplate('Failed[[ at {a}[[ in {b}]]]]')).toMatchObject({
    parts: [{ kind: 'literal' }, { kind: 'optional', parts: [{}, {}, { kind: 'optional' }] }],
  });
});

test('a log is searched for the longest literal, but for no path that is often requested', () => {
  expect(compileTemplate('"GET /static/{file:path} HTTP[[/1.1]]" 404 ')).toMatchObject({
    anchor: '" 404 ',
  });
});

describe('a template is refused', () => {
  test.each([
    ['without five literal characters in a row', 'at {a} of {b}', 'needs 5 literal characters'],
    ['whose literal may be missing', '{a}[[ could not connect]]', 'needs 5 literal characters'],
    ['where nothing separates two captures', 'Could not {a}{b}', 'separates {a} from {b}'],
    ['with an unknown type', 'Could not {a:float}', 'unknown type "float"'],
    ['with a capture that has no name', 'Could not {}', 'is no capture'],
    ['with a bracket that does not close', 'Could not[[ {a}', '"[[" without "]]"'],
  ])('%s', (_what, template, says) => {
    const compiled = compileTemplate(template);
    expect('mistake' in compiled && compiled.mistake).toContain(says);
  });
});
