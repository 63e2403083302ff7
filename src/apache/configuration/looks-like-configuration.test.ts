import { describe, expect, test } from 'vitest';
import { readers } from '../readers/index.ts';
import { looksLikeConfiguration } from './looks-like-configuration.ts';

describe('a configuration is', () => {
  test.each([
    ['one directive', 'WSGIScriptAlias / /x'],
    ['a .htaccess of two lines', 'Options +ExecCGI\nAddHandler wsgi-script .wsgi'],
    [
      'a virtual host',
      '<VirtualHost *:80>\n  ServerName www.example.com\n  XCustomThing on\n</VirtualHost>',
    ],
    [
      'what a command shows of it',
      '$ cat /etc/apache2/sites-enabled/site.conf\n# my site\nWSGIScriptAlias / /srv/app.wsgi',
    ],
    [
      'a dump',
      '# In file: /etc/apache2/apache2.conf\n#  12:\nListen 80\n#  13:\nRequire not ip 192.0.2.1',
    ],
  ])('%s', (_, text) => {
    expect(looksLikeConfiguration(text)).toBe(true);
  });
});

describe('a configuration is not', () => {
  test.each([
    ['nothing', ''],
    ['a message that begins with a directive', 'WSGIScriptAlias not allowed here'],
    ['a message of mod_wsgi', 'Options ExecCGI is off in this directory: /srv/www/app.wsgi'],
    ['a sentence', 'Timeout when reading response headers from daemon process'],
    [
      'what Python prints at a bad home',
      '  PYTHONHOME = (not set)\n  user site = 1\n  import site = 1',
    ],
    [
      'an error page',
      '<!DOCTYPE HTML PUBLIC>\n<html><head>\n<title>404 Not Found</title>\n</head><body>',
    ],
    ['a script', 'import os\ndef application(environ, start_response):\n    return []'],
    [
      'a log with a directive in it',
      'AH00526: Syntax error on line 3 of /etc/x.conf:\nInvalid command x\nWSGIScriptAlias / /x\n[wsgi:error] y',
    ],
  ])('%s', (_, text) => {
    expect(looksLikeConfiguration(text)).toBe(false);
  });

  test('any sample of a line', () => {
    for (const { kind, samples } of readers)
      for (const sample of samples)
        expect(looksLikeConfiguration(sample), sample).toBe(
          kind === 'apache-configuration' && !sample.startsWith('#'),
        );
  });
});
