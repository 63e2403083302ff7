import { describe, expect, test } from 'vitest';
import { CLOSED_FIX, instead, issuesOf, told } from '../small-content.testing.ts';

const says =
  'reach {{prefix}} can be a directory that others share, and a command here changes or opens it';
const hint =
  'use a parameter of type own-path, or own-or-home-path if the command only lets a user pass through';

/** The issues of a fix with one more step, where its parameter is of a type. */
function withStep(info: string, block: string, type = 'absolute-path'): readonly string[] {
  const lines = block.split('\n').map((line) => `   ${line}\n`);
  const step = `1. Do it.\n\n   \`\`\`${info}\n${lines.join('')}   \`\`\`\n\n   Undo: nothing.\n\n1. Write`;
  return issuesOf({
    [CLOSED_FIX]: instead('1. Write', step),
    'parameters.yaml': instead('type: absolute-path', `type: ${type}`),
    'platforms.yaml': (text) => text.replaceAll('/run/wsgi', '/run/shop'),
  });
}

const FAR = [
  ['shell', 'sudo restorecon -Rv {{prefix}}'],
  ['shell', "sudo semanage fcontext -a -t x_t '{{prefix:pattern}}(/.*)?'"],
  ['shell', 'ls /x || sudo chown www-data {{prefix}}/x'],
  ['shell', 'sudo chmod g+rx {{prefix}}'],
  ['shell', 'sudo cp -a {{prefix}} /var/copy'],
  ['shell', 'sudo find {{prefix}} -type d -exec chmod 755 {} +'],
  ['shell', 'sudo {{prefix}}/bin/python -m pip install --force-reinstall x'],
  ['shell', '{{prefix}}/bin/pip uninstall x'],
  ['text', 'd {{prefix}} 0755 root root -'],
  ['text', '{{prefix}}/** r,'],
  ['apache', '<Directory {{prefix}}>\n    Require all granted\n</Directory>'],
  ['apache', '<Directory {{prefix}}>\n    AllowOverride FileInfo\n</Directory>'],
  ['apache', 'Alias /static {{prefix}}'],
] as const;

describe('what changes, opens or grants', () => {
  test.each(FAR)('in %s needs a path that nobody shares: %s', (target, block) => {
    const found = withStep(`${target} changes-system destructive`, block);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(says);
    expect(found[0]).toContain(hint);
  });

  test.each(FAR)('in %s is in order with one: %s', (target, block) => {
    expect(withStep(`${target} changes-system destructive`, block, 'own-path')).toEqual([]);
  });

  test('is told where the placeholder is', () => {
    const undo = instead(
      'Undo: delete the line.',
      'Undo: take it.\n\n   ```shell changes-system\n   sudo chown root {{prefix}}\n   ```',
    );
    expect(issuesOf({ [CLOSED_FIX]: undo })).toEqual([told(`${CLOSED_FIX}:10:21`, says, hint)]);
  });
});

describe('a home directory', () => {
  test.each([
    'sudo chmod g+x {{prefix}}',
    'sudo chmod o-x {{prefix}}',
    'sudo chgrp {{prefix}} {{prefix}}',
    'sudo setfacl -m u:{{prefix}}:x {{prefix}}',
  ])('may be passed: %s', (command) => {
    expect(withStep('shell changes-system', command, 'own-or-home-path')).toEqual([]);
  });

  test.each([
    'sudo chmod g+rx {{prefix}}',
    'sudo chown www-data {{prefix}}',
    'sudo chgrp -R www-data {{prefix}}',
    'sudo setfacl -R -m u:www-data:x {{prefix}}',
  ])('is not changed otherwise: %s', (command) => {
    expect(withStep('shell changes-system destructive', command, 'own-or-home-path')).toHaveLength(
      1,
    );
  });
});

test.each([
  ['shell looks-only', 'sudo chmod -R a+rX {{prefix}}'],
  ['shell changes-system', 'sudo touch {{prefix}}/app.wsgi'],
  ['shell changes-system', 'sudo {{prefix}}/bin/python -m pip freeze'],
  [
    'apache changes-system',
    '<Directory {{prefix}}>\n    WSGIApplicationGroup %{GLOBAL}\n</Directory>',
  ],
  ['apache changes-system', '<Directory {{prefix}}>\n    Require all denied\n</Directory>'],
])('what changes nothing of the kind takes any path: %s %s', (info, block) => {
  const found = withStep(info, block);
  expect(found.filter((issue) => issue.includes(' reach '))).toEqual([]);
});
