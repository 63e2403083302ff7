import { expect, test } from 'vitest';
import {
  CLOSED,
  instead,
  issuesOf,
  MESSAGES,
  told,
  type Changes,
} from '../small-content.testing.ts';

const where = (condition: string): Changes => ({
  [CLOSED]: instead('where: { symptom: "503", socket-error: permission }', `where: ${condition}`),
});
const place = `${CLOSED}:10:5`;
const never = 'a fact has one value at a time: remove what contradicts the rest';
const always =
  'it names every value: remove the condition, or the values that it should not hold for';

test.each([
  [
    'two values of one fact at once',
    '{ all: [{ socket-error: permission }, { socket-error: missing }] }',
    told(place, 'condition the condition on socket-error can never hold', never),
  ],
  [
    'a value and its own denial',
    '{ all: [{ socket-error: permission }, { not: { socket-error: [permission, missing] } }] }',
    told(place, 'condition the condition on socket-error can never hold', never),
  ],
  [
    'every value of a fact',
    '{ socket-error: [permission, missing] }',
    told(place, 'condition the condition on socket-error always holds', always),
  ],
  [
    'an alternative that takes back what is required beside it',
    '{ any: [{ socket-error: permission }, { not: { socket-error: permission } }] }',
    told(place, 'condition the condition on socket-error always holds', always),
  ],
  [
    'a part that contradicts itself, inside a condition that can hold',
    '{ any: [{ socket-error: permission }, { all: [{ socket-error: permission }, { socket-error: missing }] }] }',
    told(place, 'condition the condition on socket-error can never hold', never),
  ],
])('a condition with %s is refused', (_what, condition, issue) => {
  expect(issuesOf(where(condition))).toEqual([issue]);
});

test('a value that its message never derives is refused', () => {
  const changes = {
    [MESSAGES]: (text: string) =>
      instead(
        'connect-refused:\n',
        'connect-refused:\n  derive: { place: { from: socket, cases: { tmp: { starts-with: [/tmp/] } } } }\n',
      )(text),
    [CLOSED]: instead('when: { errno: [13] }', 'when: { errno: [13], place: [temp] }'),
  };
  expect(issuesOf(changes)).toEqual([
    told(
      `${CLOSED}:7:5`,
      'condition "connect-refused" never derives place = "temp"',
      'one of: tmp, other',
    ),
  ]);
});
