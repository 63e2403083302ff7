import { describe, expect, test } from 'vitest';
import { instead, issuesOf, told, type Changes } from '../small-content.testing.ts';

const PATH = 'A path begins with "/" (on Windows with a drive, such as "C:/").';
const parameter = (of: string, text: string): Changes => ({ 'parameters.yaml': instead(of, text) });

describe('a parameter offers only values of its type', () => {
  test.each<readonly [string, Changes, string, string]>([
    [
      'its example',
      parameter('example: /run/wsgi', 'example: run'),
      'parameters.yaml:1:70',
      '"run"',
    ],
    [
      'its suggestion',
      parameter('platform:', 'suggestion: run/wsgi, platform:'),
      'parameters.yaml:1:93',
      '"run/wsgi"',
    ],
    [
      "a platform's",
      { 'platforms.yaml': instead('/run/wsgi', 'run/wsgi') },
      'platforms.yaml:4:28',
      '"run/wsgi"',
    ],
  ])('%s', (_what, changes, place, value) => {
    expect(issuesOf(changes)).toContain(
      told(place, `value ${value} can't fill "prefix", which is of type absolute-path`, PATH),
    );
  });
});
