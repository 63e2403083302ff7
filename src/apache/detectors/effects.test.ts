import { describe, expect, test } from 'vitest';
import { captures, found, told } from './found.testing.ts';

/** A virtual host with these lines; the first of them is line 3. */
const site = (...lines: readonly string[]): string =>
  ['<VirtualHost *:80>', '    ServerName www.example.com', ...lines, '</VirtualHost>'].join('\n');
const mount = 'WSGIScriptAlias / /var/www/site/wsgi.py';
const within = (section: string, line: string): string =>
  `<${section}>\n${line}\n</${section.split(' ')[0] ?? ''}>`;

describe('a group that the application is not sent to', () => {
  test.each([
    ['a directory beside the script', 'Directory /var/www/site/static'],
    ['a location beside the mount', 'Location /admin'],
    ['another file', 'Files other.py'],
    ['a directory that is the script, for a mount of /', 'Directory /var/www/site/wsgi.py'],
  ])('is set for %s', (_, section) => {
    const mounted = section.startsWith('Location') ? mount.replace(' / ', ' /app ') : mount;
    const text = site('WSGIDaemonProcess site', mounted, within(section, 'WSGIProcessGroup site'));
    expect(found(text)).toEqual(['daemon-declared-unused:6']);
  });

  test.each([
    ['the directory of the script', 'Directory /var/www/site'],
    ['a part of the mount', 'Location /admin'],
    ['a pattern', 'DirectoryMatch ^/var/www/'],
    ['what is below the mount', 'Location /app/'],
    ['the script, which is the mount alone', 'Directory /var/www/site/wsgi.py'],
  ])('is used for %s', (_, section) => {
    const mounted = section.includes('DirectoryMatch') ? mount : mount.replace(' / ', ' /app ');
    const inSection = within(section.replace('/admin', '/app/admin'), 'WSGIProcessGroup site');
    expect(found(site('WSGIDaemonProcess site', mounted, inSection))).toEqual([]);
  });
});

describe('an interpreter', () => {
  const section = within('Directory /var/www/site/site', 'WSGIApplicationGroup %{GLOBAL}');

  test('that is set where no script is names the section', () => {
    expect(found(site(mount, section))).toEqual(['main-interpreter-elsewhere:5']);
  });

  test.each([
    ['process-group=site application-group=%{GLOBAL}', ['preloaded-elsewhere:5']],
    ['process-group=other application-group=%{RESOURCE}', ['preloaded-elsewhere:5']],
    ['process-group=site application-group=www.example.com|', []],
  ])('that a script is loaded into by %s', (options, expected) => {
    const text = site(
      'WSGIDaemonProcess site',
      'WSGIProcessGroup site',
      `WSGIImportScript /var/www/site/wsgi.py ${options}`,
      mount,
    );
    expect(found(text).filter((one) => one.startsWith('preloaded'))).toEqual(expected);
  });

  test('that serves the script and loads it is one', () => {
    const text = site(
      'WSGIDaemonProcess site',
      `${mount} process-group=site application-group=%{GLOBAL}`,
      'WSGIImportScript /var/www/site/wsgi.py process-group=site application-group=%{GLOBAL}',
    );
    expect(found(text)).toEqual([]);
  });
});

describe('the order of mounts', () => {
  test('hides a longer URL path below a shorter one', () => {
    const text = site(mount, 'WSGIScriptAlias /api /var/www/site/api.py');
    expect(found(text)).toEqual(['mount-shadowed:4']);
    expect(captures(text)).toEqual([
      { mount: '/api', script: '/var/www/site/api.py', shadow: '/' },
    ]);
    expect(
      found(site('WSGIScriptAlias /a /var/www/a.py', 'WSGIScriptAlias /a/b/c /var/www/b.py')),
    ).toEqual(['mount-shadowed:4']);
  });

  test.each([
    ['from long to short', ['WSGIScriptAlias /api /var/www/site/api.py', mount]],
    [
      'of URL paths that only look alike',
      ['WSGIScriptAlias /a /var/www/a.py', 'WSGIScriptAlias /ab /var/www/b.py'],
    ],
    [
      'in branches',
      [
        '<IfDefine A>',
        mount,
        '</IfDefine>',
        '<IfDefine !A>',
        'WSGIScriptAlias /api /var/www/site/api.py',
        '</IfDefine>',
      ],
    ],
  ])('hides nothing: %s', (_, lines) => {
    expect(found(site(...lines))).toEqual([]);
  });

  test('lets the mounts of a host come before those of the server', () => {
    const ofServer = 'WSGIScriptAlias /api /var/www/api.py\n';
    expect(found(ofServer + site(mount))).toEqual(['mount-shadowed:1?']);
    expect(found(ofServer + site(mount) + '\n' + site())).toEqual([]);
  });

  test('is of no matter to a URL path that ends with a slash, beside the same one without', () => {
    const [longer, shorter] = [
      'WSGIScriptAlias /a/ /var/www/x/',
      'WSGIScriptAlias /a /var/www/b.py',
    ];
    expect(found(site(longer, shorter))).toEqual([]);
    expect(found(site(shorter, longer))).toEqual(['mount-shadowed:4']);
    expect(found(site(longer, 'WSGIScriptAlias /a/b /var/www/b.py'))).toEqual(['mount-shadowed:4']);
  });

  test('of two hosts counts in each alone', () => {
    expect(found(site(mount) + '\n' + site('WSGIScriptAlias /api /var/www/site/api.py'))).toEqual(
      [],
    );
  });
});

describe('a setting by SetEnv', () => {
  test.each([
    'DJANGO_SETTINGS_MODULE app.settings',
    'SECRET_KEY x',
    'DATABASE_URL postgres:///x',
    'DB_PASSWORD x',
  ])('may be meant for os.environ: %s', (line) => {
    expect(found(site(mount, `SetEnv ${line}`))).toEqual(['setenv-for-application:4?']);
  });

  test.each(['no-gzip 1', 'HTTPS on', 'proxy-initial-not-pooled 1', 'SCRIPT_URL'])(
    'is not: %s',
    (line) => {
      expect(
        found(site(mount, `SetEnv ${line}`)).filter(
          (one) => one.startsWith('setenv') && !line.startsWith('SCRIPT'),
        ),
      ).toEqual([]);
    },
  );
});

describe('a script that a handler runs', () => {
  const handler = 'AddHandler wsgi-script .wsgi';
  test('may lack ExecCGI', () => {
    expect(found(site(within('Directory /var/www/x', `Options Indexes\n${handler}`)))).toEqual([
      'handler-without-exec-cgi:5?',
    ]);
    expect(found(site(within('Directory /var/www/x', 'SetHandler wsgi-script')))).toEqual([
      'handler-without-exec-cgi:4?',
    ]);
    expect(
      found(
        site('ScriptAlias /x /var/www/x/app.wsgi', within('Directory /var/www/x', 'Options None')),
      ),
    ).toEqual(['handler-without-exec-cgi:3?']);
  });

  test.each([
    ['beside it', within('Directory /var/www/x', `Options +ExecCGI\n${handler}`)],
    [
      'above it',
      within('Directory /var/www', 'Options All') + '\n' + within('Directory /var/www/x', handler),
    ],
  ])('has it %s', (_, lines) => {
    expect(found(site(lines))).toEqual([]);
  });
});

describe('on Windows', () => {
  const windows = 'WSGIScriptAlias / "C:/site/app.wsgi"';
  test('there is no daemon mode', () => {
    const text = `${windows}\nWSGIDaemonProcess site\nWSGIProcessGroup site`;
    expect(found(text)).toEqual(['daemon-directive-on-windows:2', 'daemon-directive-on-windows:3']);
    expect(captures(text)).toContainEqual({ 'directive-rest': 'DaemonProcess' });
  });

  test('a condition can leave its directives out', () => {
    expect(
      found(`${windows}\n<IfDefine DAEMON>\nWSGIDaemonProcess site\n</IfDefine>`),
    ).not.toContain('daemon-directive-on-windows:3');
  });

  test('a script below the document root can be asked for', () => {
    const root = 'DocumentRoot "C:/Site"\n<Directory "C:/site">\nRequire all granted\n</Directory>';
    expect(found(site(...root.split('\n'), 'WSGIScriptAlias /app c:\\site\\app.wsgi'))).toEqual([
      'script-below-document-root:7',
    ]);
  });
});

test('a mount of the server below the document root of a host can be asked for', () => {
  const text = `WSGIScriptAlias /app /var/www/site/app.wsgi\n${site('DocumentRoot /var/www/site')}`;
  expect(found(text)).toEqual(['script-below-document-root:1']);
});

describe('a group that is declared nowhere', () => {
  test('may be declared in another file, if this one declares none', () => {
    expect(found(site(mount, 'WSGIProcessGroup backend'))).toEqual(['daemon-group-undeclared:4?']);
  });

  test('is named beside the one that it is meant for, if that is one letter away', () => {
    const text = site('WSGIDaemonProcess backend', mount, 'WSGIProcessGroup bakend');
    expect(captures(text)).toEqual([{ group: 'bakend', declared: 'backend' }]);
    expect(captures(text.replace('bakend', 'frontend'))).toEqual([{ group: 'frontend' }]);
  });
});

test('one group in two conditions of the server may be one', () => {
  const text =
    '<IfDefine A>\nWSGIDaemonProcess x\n</IfDefine>\n<IfDefine B>\nWSGIDaemonProcess x\n</IfDefine>';
  expect(found(text)).toEqual(['daemon-group-duplicate:5?']);
  expect(found('<IfModule a.c>\nWSGIDaemonProcess x\nWSGIDaemonProcess x\n</IfModule>')).toEqual([
    'daemon-group-duplicate:3',
  ]);
});

test('what is unsure settles no fact', () => {
  expect(
    told(site(`${mount} process-group={{ group }}`)).filter((one) => /mode/.test(one)),
  ).toEqual([]);
});
