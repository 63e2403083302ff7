import { describe, expect, test } from 'vitest';
import {
  added,
  CLOSED,
  CLOSED_FIX,
  instead,
  issuesOf,
  QUESTION,
  told,
  type Changes,
  withValue,
} from '../small-content.testing.ts';

const SEE = 'see "fix.md" in content/README.md';
const fix = (of: string, text: string): Changes => ({ [CLOSED_FIX]: instead(of, text) });

describe('a fix is whole', () => {
  test.each<readonly [string, Changes, string, string, string]>([
    [
      'without a reason',
      fix('It is so.\n', ''),
      '1:1',
      'incomplete has no "# Why"',
      'say why it happens, in three sentences',
    ],
    [
      'without a preferred remedy',
      fix('# Preferred:', '# Acceptable:'),
      '1:1',
      'incomplete has no "# Preferred: …" remedy',
      'name the remedy that the documentation puts first',
    ],
    [
      'with a remedy without steps',
      { [CLOSED_FIX]: added('\n# Acceptable: Nothing\n\nDo nothing.\n') },
      '33:15',
      'incomplete "Nothing" has no steps',
      'write its steps as a numbered list',
    ],
    [
      'without a check',
      { [CLOSED_FIX]: (text) => text.slice(0, text.indexOf('# Check')) },
      '5:14',
      'incomplete "Open it" has no check',
      'add "# Check" with a step that shows that it worked',
    ],
    [
      'with a change that cannot be taken back, nor says why',
      fix('   Undo: delete the line.\n', ''),
      '7:4',
      'step "Open it": a step that changes or interrupts needs "Undo:" or "Cannot be undone:"',
      SEE,
    ],
    [
      'with a check that changes something',
      fix(
        'shell looks-only',
        'shell changes-system\n   x\n   ```\n   Undo: y\n   ```shell looks-only',
      ),
      '25:4',
      'step the check of "Open it" changes something',
      'use read-only commands in a check, marked looks-only',
    ],
  ])('%s', (_what, changes, place, says, hint) => {
    expect(issuesOf(changes)).toEqual([told(`${CLOSED_FIX}:${place}`, says, hint)]);
  });
});

describe('remedies are told apart, and stand in the order in which they are tried', () => {
  const another =
    (heading: string) =>
    (text: string): string => {
      const remedy = text.slice(text.indexOf('# Preferred'), text.indexOf('# Check'));
      return text.replace('# Check', () => `${remedy.replace(/^#.*/, heading)}# Check`);
    };

  test('a title that is there already', () => {
    expect(issuesOf({ [CLOSED_FIX]: another('# Acceptable: Open it') })).toEqual([
      told(
        `${CLOSED_FIX}:5:14`,
        'duplicate two remedies have the title "Open it"',
        'give each its own title: attempts are recorded by it',
      ),
    ]);
  });

  test('a preferred remedy below a lesser one', () => {
    const lesser = instead('Preferred: Open it', 'Last resort: Open it');
    const below = another('# Preferred: Move it');
    expect(issuesOf({ [CLOSED_FIX]: (text) => lesser(below(text)) })).toEqual([
      told(
        `${CLOSED_FIX}:23:14`,
        'order "Move it" is below a less preferred remedy',
        'put the preferred remedy first, then acceptable ones, then the last resort',
      ),
    ]);
  });
});

test('a way to find out that changes something is refused', () => {
  expect(issuesOf({ [QUESTION]: instead('looks-only', 'changes-system') })).toEqual([
    told(
      `${QUESTION}:3:11`,
      'prose a command in "find-out" must be looks-only',
      'see "Facts, questions, trees" in content/README.md',
    ),
  ]);
});

test.each([
  ['sudo systemctl restart apache2', 'systemctl restart'],
  ['sudo setenforce 0', 'setenforce'],
  ['ls /run > found', '>'],
  ['sed -i s/a/b/ x', 'sed -i'],
])('a probe that changes something is refused: %s', (command, changing) => {
  const told = issuesOf({ 'script.yaml': instead('apache2ctl -V', JSON.stringify(command)) });
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${changing}" changes something, but this command must be read-only`);
});

test.each(['apache2ctl -V 2>/dev/null', 'sudo grep -rn farm /etc', 'ls -l 2>&1 | tail'])(
  'a read-only probe is not: %s',
  (command) => {
    expect(issuesOf({ 'script.yaml': instead('apache2ctl -V', JSON.stringify(command)) })).toEqual(
      [],
    );
  },
);

const SECOND = '   ```\n\n   ```shell looks-only\n   ls /run\n   ```\n\n   Expect: a directory.';

describe('of the commands of a step one is shown', () => {
  const hint = 'put both lines into one block, or describe the second one in the sentence';

  test('so a second one for the same platforms is refused', () => {
    expect(issuesOf(fix('   ```\n\n   Expect: a directory.', SECOND))).toEqual([
      told(
        `${CLOSED_FIX}:25:4`,
        'unseen has two commands for every other platform, and only the first is shown',
        hint,
      ),
    ]);
  });

  test('and one for another platform is not', () => {
    const named = SECOND.replace('looks-only', 'looks-only platform=debian');
    expect(issuesOf(fix('   ```\n\n   Expect: a directory.', named))).toEqual([]);
  });

  test('and a question shows one as well', () => {
    const twice = instead(
      '  ```\naloud',
      '  ```\n\n  ```shell looks-only\n  ls /run\n  ```\naloud',
    );
    expect(issuesOf({ [QUESTION]: twice })).toEqual([
      told(
        `${QUESTION}:3:11`,
        'unseen has two commands for every other platform, and only the first is shown',
        hint,
      ),
    ]);
  });
});

describe('what a fix names is there', () => {
  test.each<readonly [string, Changes, string, string, string]>([
    [
      'a placeholder of a command',
      fix('{{prefix}}', '{{prefx}}'),
      '10:21',
      "undeclared {{prefx}} isn't a declared parameter",
      'did you mean "prefix"?',
    ],
    [
      'a placeholder of a file',
      fix('file=/etc/apache2/wsgi.conf', 'file={{config}}'),
      '9:49',
      "undeclared {{config}} isn't a declared parameter",
      'one of: prefix',
    ],
    [
      'a command of the platform',
      fix('{{> restart}}', '{{> restat}}'),
      '18:4',
      'undeclared no platform has the command "restat"',
      'did you mean "restart"?',
    ],
    [
      'a platform',
      fix('context=server', 'context=server platform=debain'),
      '9:53',
      'dangling names the platform "debain", which does not exist',
      'did you mean "debian"?',
    ],
    [
      'an address that a browser may open',
      fix('It is so.', 'It is so, [they say](http://example.com/).'),
      '3:21',
      `link can't link to "http://example.com/"`,
      'begin links with https://',
    ],
  ])('%s', (_what, changes, place, says, hint) => {
    expect(issuesOf(changes)).toEqual([told(`${CLOSED_FIX}:${place}`, says, hint)]);
  });

  test.each<readonly [string, Changes, string]>([
    [
      'where a value is found',
      { 'parameters.yaml': instead('find: ls /run', 'find: "ls {{prefx}}"') },
      'parameters.yaml:1:112',
    ],
    ['what decides a problem', { [CLOSED]: added('decide: "ls {{prefx}}"\n') }, `${CLOSED}:13:9`],
  ])('a placeholder of %s', (_what, changes, place) => {
    const says = "undeclared {{prefx}} isn't a declared parameter";
    expect(issuesOf(changes)).toEqual([told(place, says, 'did you mean "prefix"?')]);
  });

  test.each<readonly [string, Changes, string]>([
    [
      'where a value is found',
      { 'parameters.yaml': instead('find: ls /run', 'find: "ls `cat {{prefix}}`"') },
      'parameters.yaml:1:112',
    ],
    [
      'what decides a problem',
      { [CLOSED]: added('decide: "ls `cat {{prefix}}`"\n') },
      `${CLOSED}:13:9`,
    ],
  ])('%s is a command that values cannot leave', (_what, changes, place) => {
    expect(issuesOf(changes).join('\n')).toContain(`${place} command a placeholder must be a word`);
  });

  test('a placeholder of a question', () => {
    expect(issuesOf({ [QUESTION]: instead('{{prefix}}', '{{prefx}}') })).toEqual([
      told(
        `${QUESTION}:3:11`,
        "undeclared {{prefx}} isn't a declared parameter",
        'did you mean "prefix"?',
      ),
    ]);
  });
});

test('a command whose effect differs by platform says what it is there', () => {
  const table = withValue('restart-effect', 'Requests may fail.');
  const untold = issuesOf({ 'platforms.yaml': table });
  expect(untold.join('\n')).toContain(`"Open it": doesn't say what it interrupts`);
  expect(untold.join('\n')).toContain('write {{restart-effect|…}} in what to expect');
  const says = instead(
    '   Cannot be undone',
    '   Expect: no message. {{restart-effect|It pauses.}}\n\n   Cannot be undone',
  );
  const files = [CLOSED_FIX, 'problems/sockets/directory-missing/fix.md'];
  const changes = Object.fromEntries(files.map((file) => [file, says]));
  expect(issuesOf({ 'platforms.yaml': table, ...changes })).toEqual([]);
});
