import { describe, expect, test } from 'vitest';
import {
  added,
  CLOSED,
  CLOSED_FIX,
  instead,
  issuesOf,
  QUESTION,
  withValue,
} from '../small-content.testing.ts';

const PARAMETERS = added(
  `config-directory: { title: Configuration, type: absolute-path, example: /etc/apache2, find: ls /etc }
apachectl: { title: Control command, type: name, example: apachectl, find: ls /etc }
httpd-program: { title: Program, type: name, example: httpd, find: ls /etc }
enabled-configuration: { title: What Apache reads, type: paths, example: "/etc/apache2/apache2.conf /etc/apache2/*-enabled/*.conf", find: ls /etc }
`,
);
const PLATFORMS = withValue('config-directory', '/etc/apache2');
const told = (command: string): readonly string[] =>
  issuesOf({
    'parameters.yaml': PARAMETERS,
    'platforms.yaml': PLATFORMS,
    'script.yaml': instead('apache2ctl -V', JSON.stringify(command)),
    // Only one of the parameters above stands in the command.
  }).filter((issue) => !issue.includes(' unused '));

describe('a search through the whole configuration directory is refused', () => {
  test.each([
    'grep -rn WSGIScriptAlias {{config-directory}}',
    "sudo grep -RnE 'LoadModule\\s+wsgi_module' {{config-directory}}",
    "sudo grep -n -r '<VirtualHost' {{config-directory}}/sites-enabled",
    'grep --recursive WSGI /etc/apache2',
    "sudo grep -nE 'home=|chroot=' -r {{config-directory}}",
    'sudo grep -rn --include=*.conf WSGI /etc/apache2/sites-available',
  ])('%s', (command) => {
    expect(told(command)).toHaveLength(1);
    expect(told(command)[0]).toContain('also finds disabled sites');
  });

  test.each([
    [QUESTION, instead('ls -ld {{prefix}}', 'grep -rn WSGI {{config-directory}}')],
    [CLOSED_FIX, instead('ls -ld {{prefix}}', 'grep -rn WSGI {{config-directory}}')],
    [CLOSED, added('decide: grep -rn WSGI {{config-directory}}\n')],
  ])('in %s', (file, change) => {
    const issues = issuesOf({ 'parameters.yaml': PARAMETERS, [file]: change });
    expect(issues.join('\n')).toContain('also finds disabled sites');
  });
});

test.each([
  "sudo grep -HnE 'WSGIDaemonProcess' {{enabled-configuration:paths}}",
  'grep -rn TIME_ZONE /srv --include=settings.py',
  'sudo grep -a WSGI /var/log/apache2/error.log',
])('other searches pass: %s', (command) => {
  expect(told(command)).toEqual([]);
});

test.each(['sudo apachectl -S', 'apachectl -t -D DUMP_INCLUDES', 'sudo {{apachectl}} -M'])(
  'options of apachectl, which not every system has, are refused: %s',
  (command) => {
    expect(told(command)).toHaveLength(1);
    expect(told(command)[0]).toContain('fails on Fedora and RHEL');
  },
);

test.each(['sudo apachectl configtest', 'sudo apache2ctl -S', 'sudo {{httpd-program}} -S'])(
  'its commands, and other programs, are not: %s',
  (command) => {
    expect(told(command)).toEqual([]);
  },
);

test.each([
  ['sudo grep -Hn WSGI {{enabled-configuration}}', 'write {{enabled-configuration:paths}}'],
  ['ls {{config-directory:paths}}', 'write {{config-directory}}'],
])('a list of paths is written as one, and nothing else is: %s', (command, hint) => {
  expect(told(command)).toHaveLength(1);
  expect(told(command)[0]).toContain(hint);
});
