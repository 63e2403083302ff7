import { describe, expect, test } from 'vitest';
import {
  added,
  CLOSED,
  instead,
  issuesOf,
  MESSAGES,
  told,
  type Changes,
} from '../small-content.testing.ts';

describe('what is read off a log must be captured by some message', () => {
  test.each<readonly [string, Changes, string, string, string]>([
    [
      'by an instance',
      { [CLOSED]: instead('[group, socket]', '[group, sockt]') },
      `${CLOSED}:5:19`,
      'sockt',
      'did you mean "socket"?',
    ],
    [
      'by a value in the words of a problem',
      { [CLOSED]: instead('{{group|the group}}', '{{grup|the group}}') },
      `${CLOSED}:3:10`,
      'grup',
      'did you mean "group"?',
    ],
    [
      'by a label of the message itself',
      { [MESSAGES]: instead('  facts:', '  labels: { sockt: the socket }\n  facts:') },
      `${MESSAGES}:5:20`,
      'sockt',
      'did you mean "socket"?',
    ],
    [
      'by a value that a message derives',
      {
        [MESSAGES]: instead(
          '  facts:',
          '  derive: { place: { from: path, cases: { tmp: { starts-with: /tmp/ } } } }\n  facts:',
        ),
      },
      `${MESSAGES}:5:13`,
      'path',
      'one of: errno, group, socket, place',
    ],
    [
      'by a fact that is inferred',
      { 'facts.yaml': added('  infer: [{ capture: errnos, equals: "13", value: permission }]\n') },
      'facts.yaml:7:11',
      'errnos',
      'did you mean "errno"?',
    ],
    [
      'by a parameter that is filled',
      { 'parameters.yaml': instead('platform: socket-prefix', 'from: [sockt.parent]') },
      'parameters.yaml:1:88',
      'sockt',
      'did you mean "socket"?',
    ],
  ])('%s', (_what, changes, place, name, hint) => {
    expect(issuesOf(changes)).toEqual([told(place, `capture nothing captures "${name}"`, hint)]);
  });
});
