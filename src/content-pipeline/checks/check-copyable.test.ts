import { describe, expect, test } from 'vitest';
import { CLOSED_FIX, instead, issuesOf } from '../small-content.testing.ts';

/** The issues of a fix with one more block, in a step or in its undo. */
const withBlock = (info: string, line: string, undo = 'take it away.'): readonly string[] =>
  issuesOf({
    [CLOSED_FIX]: instead(
      '1. Write',
      `1. Do it.\n\n   \`\`\`${info}\n   ${line}\n   \`\`\`\n\n   Undo: ${undo}\n\n1. Write`,
    ),
  });

const wrong = (line: string, how: string): string => `copy "${line}" ${how}, and can be copied`;

describe('a block with a Copy button', () => {
  test.each([
    ['apache', 'WSGIDaemonProcess … home=/srv', 'has an ellipsis'],
    ['shell', 'sudo touch /srv/...', 'has an ellipsis'],
    ['python', "connect(password='…')", 'has an ellipsis'],
    ['text', '… home=/srv', 'has an ellipsis'],
    ['apache', 'Delete the line that begins with Alias.', 'is prose'],
    ['htaccess', 'remove: Order, Deny from', 'is prose'],
    ['text', 'Add a line copytruncate, and delete the rest.', 'is prose'],
    ['text', 'In that environment, run: pip install x', 'is prose'],
    ['shell', 'sudo a2ensite myapp', 'has a name that is only an example'],
    ['python', "ALLOWED_HOSTS = ['www.example.com']", 'has a name that is only an example'],
    ['apache', 'Alias /static /srv/shop/static', 'has a name that is only an example'],
  ])('of %s is refused: %s', (target, line, how) => {
    const info = `${target} changes-system${target === 'text' ? ' complete' : ''}`;
    expect(withBlock(info, line).join()).toContain(wrong(line, how));
  });

  test.each([
    ['apache', '</Directory>'],
    ['apache', '# a comment of our own.'],
    ['htaccess', 'Options -Indexes'],
    ['text', 'd /run/shop 0755 root root -'],
    ['text', 'Environment=TZ=UTC'],
  ])('of %s is in order: %s', (target, line) => {
    const info = `${target} changes-system${target === 'text' ? ' complete' : ''}`;
    expect(withBlock(info, line)).toEqual([]);
  });

  test('is refused in an undo as well', () => {
    const undo = 'do this.\n\n   ```apache changes-system\n   Alias …\n   ```';
    expect(withBlock('apache changes-system', 'Listen 8080', undo).join()).toContain(
      wrong('Alias …', 'has an ellipsis'),
    );
  });

  test('is none if it is an example', () => {
    expect(withBlock('python changes-system example', "HOSTS = ['www.example.com']")).toEqual([]);
  });

  test('is none if it is an instruction', () => {
    expect(withBlock('text changes-system', 'On the line "Alias …", change the path.')).toEqual([]);
  });
});
