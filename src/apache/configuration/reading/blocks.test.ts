import { describe, expect, test } from 'vitest';
import { found } from '../../detectors/found.testing.ts';
import { readBlocks } from './blocks.ts';

const SHARED = ['WSGISocketPrefix /dev/shm/wsgi', 'WSGIDaemonProcess site'];

describe('a configuration is found', () => {
  test.each([
    ['in a mail', SHARED.map((line) => `> > ${line}`), 1],
    [
      'in a listing',
      [
        '12: <IfModule mod_wsgi.c>',
        ...SHARED.map((line, at) => `${String(13 + at)}: ${line}`),
        '15: </IfModule>',
      ],
      2,
    ],
    [
      'in a listing without colons',
      SHARED.concat('WSGIProcessGroup site').map((line, at) => `   ${String(9 + at)} ${line}`),
      1,
    ],
    [
      'in a fence',
      [
        '# Set-up',
        '',
        'Put this into your site:',
        '',
        '```apache',
        ...SHARED,
        '```',
        '',
        'Then restart.',
      ],
      6,
    ],
    [
      'in a fence that is indented',
      ['1. Add the lines.', '', '   ~~~', ...SHARED.map((line) => `   ${line}`), '   ~~~'],
      4,
    ],
    [
      'in an indented block',
      [
        'Set-up',
        '======',
        'Put this into your site::',
        '',
        ...SHARED.map((line) => `    ${line}`),
        '',
        'Restart it.',
      ],
      5,
    ],
    [
      'in a code block of RST',
      [
        '.. code-block:: apache',
        '   :caption: site.conf',
        '',
        ...SHARED.map((line) => `   ${line}`),
        '',
        'It restarts.',
      ],
      4,
    ],
    [
      'in YAML',
      [
        '- name: site',
        '  copy:',
        '    dest: /etc/x.conf',
        '    content: |',
        ...SHARED.map((line) => `      ${line}`),
        '  notify: restart',
      ],
      5,
    ],
    [
      'in a line of YAML',
      ['- lineinfile:', '    path: /etc/x.conf', '    line: "WSGISocketPrefix /dev/shm/wsgi"'],
      3,
    ],
    [
      'in a Dockerfile',
      [
        'FROM debian:12',
        'RUN apt-get install -y apache2',
        'COPY <<EOF /etc/x.conf',
        ...SHARED,
        'EOF',
        'CMD ["apachectl"]',
      ],
      4,
    ],
    [
      'in an echo',
      [
        'FROM debian:12',
        "RUN echo 'WSGISocketPrefix /dev/shm/wsgi' > /etc/x.conf",
        'EXPOSE 80',
        'USER root',
      ],
      2,
    ],
    [
      'in an echo of several lines',
      [
        'FROM debian:12',
        "RUN echo 'WSGIDaemonProcess site\\nWSGISocketPrefix /dev/shm/wsgi\\n' > /etc/x.conf",
        'EXPOSE 80',
      ],
      2,
    ],
    [
      'in a string that goes on',
      [
        'FROM debian:12',
        "RUN echo '<IfModule mod_wsgi.c>\\n\\",
        'WSGISocketPrefix /dev/shm/wsgi\\n\\',
        "</IfModule>' > /etc/x.conf",
        'EXPOSE 80',
      ],
      3,
    ],
    [
      'in a script',
      [
        '#!/bin/sh',
        'set -e',
        "cat > /etc/x.conf <<'EOF'",
        ...SHARED,
        'EOF',
        'a2enconf x',
        'service apache2 restart',
      ],
      4,
    ],
    [
      'on a page',
      ['<pre>', '&lt;IfModule mod_wsgi.c&gt;', ...SHARED, '&lt;/IfModule&gt;', '</pre>'],
      3,
    ],
    [
      'in a log',
      ['[Sun Nov 22 14:10:09 2026] [wsgi:error] [pid 1] x', ...SHARED, 'AH00558: apache2: x'],
      2,
    ],
  ])('%s', (_, lines, line) => {
    expect(found(lines.join('\n'))).toEqual([`socket-prefix-in-tmp:${String(line)}`]);
  });
});

describe('a configuration is not found', () => {
  test.each([
    [
      'in a sentence',
      'The directive\nWSGIScriptAlias not allowed here\nmeans that it is misplaced.',
    ],
    [
      'in a program',
      'import os\nWSGISocketPrefix = "/tmp/wsgi"\ndef application(environ):\n    return []',
    ],
    ['in a table', '| WSGISocketPrefix | /tmp/wsgi |\n|---|---|\n| x | y |'],
  ])('%s', (_, text) => {
    expect(readBlocks(text)).toEqual([]);
  });
});

describe('what a document shows', () => {
  const fence = (...lines: readonly string[]): string =>
    ['Like this:', '```', ...lines, '```'].join('\n');

  test('are configurations apart from each other', () => {
    const group = 'WSGIDaemonProcess site';
    expect(found(`${fence(group)}\n${fence(group)}\nThe end.`)).toEqual([]);
    expect(
      found(`${fence(group)}\n${fence('WSGIDaemonProcess x', 'WSGIProcessGroup site')}\nThe end.`),
    ).toEqual([]);
  });

  test('is a piece: what it leaves out is no fault', () => {
    const text = fence('<VirtualHost *:80>', 'WSGIScriptAlias / /srv/app.wsgi', '</VirtualHost>');
    expect(found(`# Deploy\n\nSome words.\n\n${text}\nMore words follow here.\nAnd more.`)).toEqual(
      [],
    );
  });

  test('ends with its fence, even if a section is left open', () => {
    const text = fence('<VirtualHost *:80>', 'WSGIDaemonProcess site', '...');
    expect(found(`${text}\nWords.\n${fence('WSGISocketPrefix /tmp/x')}\nWords.`)).toEqual([
      'socket-prefix-in-tmp:10',
    ]);
  });
});
