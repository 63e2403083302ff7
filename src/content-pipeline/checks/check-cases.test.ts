import { expect, test } from 'vitest';
import { CASE, CLOSED, instead, issuesOf, told, type Changes } from '../small-content.testing.ts';

const folder = 'problems/sockets/directory-closed/cases';

test.each<readonly [string, Changes, string, string]>([
  [
    'that another problem wins, or none',
    { [`${folder}/first.log`]: 'AH00016: Configuration Failed\n' },
    'case expects "directory-closed" first, but got nothing',
    'see which messages match: npm run diagnose -- --json FILE',
  ],
  [
    'that is less certain than it should be',
    { [CASE]: instead('likely', 'confirmed') },
    'case expects at least "confirmed", but it is "likely"',
    'confidence follows from the weights of the evidence',
  ],
  [
    'that captures something else',
    { [CASE]: instead('group: app', 'group: shop') },
    'case expects group = "shop", but it is "app"',
    'see the captures of the wording',
  ],
  [
    'that captures nothing of that name',
    { [CASE]: instead('group: app', 'gruop: app') },
    'case expects gruop = "app", but it is "not captured"',
    'see the captures of the wording',
  ],
])('a case %s is told', (_what, changes, says, hint) => {
  expect(issuesOf(changes)).toEqual([told(`${CASE}:1:1`, says, hint)]);
});

test('a case may expect less than it gets', () => {
  expect(issuesOf({ [CASE]: instead('likely', 'possible') })).toEqual([]);
});

test('a problem that prints something shows two cases', () => {
  expect(issuesOf({ [`${folder}/second.expect.yaml`]: null })).toEqual([
    told(
      `${CLOSED}:1:1`,
      'few-cases has 1 of at least 2 cases',
      'put real captures into its cases/ folder',
    ),
  ]);
});
