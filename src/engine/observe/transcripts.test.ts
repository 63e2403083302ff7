import { describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { knowledge, message } from '../knowledge.fixture.ts';
import { observe } from './observe.ts';

const kb = knowledge({
  messages: [
    message(
      'truncated',
      "Truncated or oversized response headers received from daemon process '{group}'",
    ),
    message('denied', 'client denied by server configuration: {path:path}'),
    message('no-module', "No module named '{module:word}'"),
    message('required', 'WSGITelemetryService target required'),
    message('slash', 'WSGIScriptAlias {mount:path}/ {script:path}', {
      kinds: ['apache-configuration'],
    }),
  ],
});

function seen(text: string): readonly string[] {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end().sightings.map(({ message: id, line }) => `${id} ${String(line)}`);
}

const TRUNCATED =
  "Truncated or oversized response headers received from daemon process 'a': /srv/a.wsgi";
const DENIED = 'client denied by server configuration: /srv/site/app.wsgi';

describe('what a command printed', () => {
  const prompts = [
    '$ ',
    '# ',
    'user@host:~$ ',
    'root@app7:/var/log# ',
    '[root@web ~]# ',
    '(venv) alice@web1:/srv/my app$ ',
    'alice@mac ~ % ',
    'bash-5.1# ',
    '/usr/local/apache2 # ',
    'PS C:\\>',
    'PS C:\\Apache24> ',
    '',
  ];
  const leads = ['', '    ', '\t', '> ', '>     ', '            '];
  const places = prompts.flatMap((prompt) => leads.map((lead) => [prompt, lead] as const));

  test.each(places)('is read behind the prompt "%s", indented by "%s"', (prompt, lead) => {
    expect(seen(`${lead}${prompt}tail -n 1 error.log\n${lead}${TRUNCATED}`)).toEqual([
      'truncated 2',
    ]);
  });

  test('is read behind each of several commands', () => {
    const text = `    $ sudo tail -n 1 /var/log/apache2/error.log
    ${TRUNCATED}
    $ cat other.log
    ${DENIED}`;
    expect(seen(text)).toEqual(['truncated 2', 'denied 4']);
  });

  test('is read in a block of code of a list', () => {
    expect(seen(`1. I ran\n\n   \`\`\`\n   $ cat error.log\n   ${DENIED}\n   \`\`\``)).toEqual([
      'denied 5',
    ]);
  });

  test('is no part of a command that goes on in the next line', () => {
    expect(seen(`$ grep -c \\\n    '${DENIED}' \\\n    error.log\n0`)).toEqual([]);
  });

  test('keeps a traceback together, as far as the whole block is indented', () => {
    const traceback = `    $ python3 app.wsgi
    Traceback (most recent call last):
      File "/srv/app.wsgi", line 1, in <module>
        import django
    ModuleNotFoundError: No module named 'django'
    ${DENIED}`;
    const observing = observe(kb, formats);
    observing.push(new TextEncoder().encode(traceback));
    const { kinds, sightings } = observing.end();
    expect(sightings.map(({ message: id }) => id)).toEqual(['no-module', 'denied']);
    expect(kinds).toContainEqual({ kind: 'traceback', records: 1 });
  });
});

describe('a remark that somebody wrote', () => {
  test.each([
    [
      'in a configuration',
      `<Directory /srv/site>\n  # fixes: ${DENIED}\n  Require all granted\n</Directory>`,
    ],
    ['above a configuration', `# was: ${DENIED}\n\n<Directory /srv/site>\n</Directory>`],
    ['behind a directive', `<Directory /srv/site>\nRequire all granted  # ${DENIED}\n</Directory>`],
    ['as a directive that is switched off', `#ErrorDocument 403 "${DENIED}"`],
    ['in a shell script', `#!/bin/sh\n# ${TRUNCATED}\na2enmod wsgi  # ${DENIED}`],
    ['in YAML', `services:\n  web:\n    # ${DENIED}\n    image: httpd:2.4  # not 2.2: ${DENIED}`],
    ['quoted in mail', `> # ${DENIED}\n> Require all granted`],
  ])('is no evidence: %s', (_, text) => {
    expect(seen(text)).toEqual([]);
  });

  test('is told from a line of a log below a directive, however far that is indented', () => {
    expect(seen(`    Require all granted\n        ${DENIED}`)).toEqual(['denied 2']);
  });

  test('is told from a heading, and from what a debugger numbers', () => {
    expect(seen(`## ${DENIED}`)).toEqual(['denied 1']);
    expect(seen(`#0  ${DENIED}`)).toEqual(['denied 1']);
  });

  test('leaves a configuration to the messages that read one', () => {
    expect(seen('WSGIScriptAlias /app/ /srv/app.wsgi')).toEqual(['slash 1']);
    expect(seen('#WSGIScriptAlias /app/ /srv/app.wsgi')).toEqual([]);
  });
});

test('the reason for a refused line belongs to it, though it begins like a directive', () => {
  const refused = 'AH00526: Syntax error on line 5 of /etc/apache2/apache2.conf:';
  expect(seen(`${refused}\nWSGITelemetryService target required`)).toEqual(['required 2']);
  expect(seen('WSGITelemetryService target required')).toEqual([]);
});
