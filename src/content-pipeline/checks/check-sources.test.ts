import { expect, test } from 'vitest';
import { CLOSED, instead, issuesOf, told } from '../small-content.testing.ts';

test.each([
  ['an anchor', '#location-of-unix-socket', 'location-of-unix-sockets'],
  ['a page', 's#location-of-unix-sockets', 'user-guides/configuration-issues'],
])('a citation of %s that the documentation does not have is told', (_what, ending, meant) => {
  const cited = `user-guides/configuration-issues${ending}`;
  const change = instead('user-guides/configuration-issues#location-of-unix-sockets', cited);
  expect(issuesOf({ [CLOSED]: change })).toEqual([
    told(
      `${CLOSED}:12:11`,
      `source cites "${cited}", which the documentation of 6.0.5 doesn't have`,
      `did you mean "${meant}"?`,
    ),
  ]);
});
