import { describe, expect, test } from 'vitest';
import type { LineEdit } from '../../model/index.ts';
import { editLine, isEditable } from './index.ts';

const host = (...lines: readonly string[]): string =>
  ['<VirtualHost *:80>', ...lines.map((line) => `    ${line}`), '</VirtualHost>', ''].join('\n');

const replaced = (text: string, value: string, by: string, line = 2): string | null =>
  editLine(text, line, { kind: 'replace', option: 'process-group', value, by });

describe('a value is replaced', () => {
  test('as an argument and as that option alone', () => {
    const text = host('WSGIScriptAlias /shop /srv/s.py  process-group=shop application-group=shop');
    expect(replaced(text, 'shop', 'store')).toBe(
      host('WSGIScriptAlias /shop /srv/s.py  process-group=store application-group=shop'),
    );
    expect(replaced(host('WSGIProcessGroup shop'), 'shop', 'store')).toBe(
      host('WSGIProcessGroup store'),
    );
  });

  test('in its own quotation marks, and across continuations', () => {
    const text = 'WSGIScriptAlias / /srv/s.py \\\r\n\tprocess-group="shop" \\\r\n\tlang=x\r\n';
    expect(replaced(text, 'shop', 'my store', 1)).toBe(
      'WSGIScriptAlias / /srv/s.py \\\r\n\tprocess-group="my store" \\\r\n\tlang=x\r\n',
    );
  });

  test('with quotation marks if it needs them, and never by more than a word', () => {
    expect(replaced('WSGIProcessGroup shop', 'shop', 'a "b"', 1)).toBe(
      'WSGIProcessGroup "a \\"b\\""',
    );
    expect(replaced('WSGIProcessGroup shop', 'shop', 'a\nUser root', 1)).toBeNull();
  });
});

test('an option is set, whether it is there or not', () => {
  const edit = { kind: 'option', option: 'process-group', to: 'shop' } as const;
  expect(editLine('WSGIImportScript /s.py process-group=old x=1\n', 1, edit)).toBe(
    'WSGIImportScript /s.py process-group=shop x=1\n',
  );
  expect(editLine('WSGIImportScript /s.py\r\n', 1, edit)).toBe(
    'WSGIImportScript /s.py process-group=shop\r\n',
  );
});

test.each([
  ['RewriteRule ^/a$ /b [QSA,L]', 'RewriteRule ^/a$ /b [PT,QSA,L]'],
  ['RewriteRule ^/a$ /b "[NC, L]"', 'RewriteRule ^/a$ /b "[PT,NC, L]"'],
  ['RewriteRule ^/a$ /b', 'RewriteRule ^/a$ /b [PT]'],
  ['RewriteRule "^/a b$" \\\n  /b  ', 'RewriteRule "^/a b$" \\\n  /b [PT]  '],
  ['RewriteRule ^/a$ /b L', null],
])('a flag is added: %s', (line, expected) => {
  expect(editLine(line, 1, { kind: 'flag', flag: 'PT', argument: 3 })).toBe(expected);
});

describe('a line is moved', () => {
  const move: LineEdit = {
    kind: 'move',
    from: 'WSGIDaemonProcess shop',
    above: 'line',
    leavesHost: true,
  };

  test('above another one, with its continuations, to its indentation', () => {
    const text =
      '  Use\n\tWSGIProcessGroup shop\n  WSGIDaemonProcess shop \\\n    threads=5\n# end';
    expect(editLine(text, 2, move)).toBe(
      '  Use\n\tWSGIDaemonProcess shop \\\n\t  threads=5\n\tWSGIProcessGroup shop\n# end',
    );
  });

  test('out of a virtual host that the other one is not in', () => {
    const [user, owner] = [host('WSGIProcessGroup shop'), host('WSGIDaemonProcess shop')];
    expect(editLine(user + owner, 2, move)).toBe(`WSGIDaemonProcess shop\n${user}${host()}`);
    expect(editLine(owner + user, 5, move)).toBe(`WSGIDaemonProcess shop\n${host()}${user}`);
  });

  test('never out of a condition', () => {
    const owner = '<IfDefine X>\nWSGIDaemonProcess shop\n</IfDefine>\n';
    expect(editLine(`WSGIProcessGroup shop\n${owner}`, 1, move)).toBeNull();
  });

  test('only if one line is meant', () => {
    const twice = 'WSGIProcessGroup shop\nWSGIDaemonProcess shop\nWSGIDaemonProcess shop\n';
    expect(editLine(twice, 1, move)).toBeNull();
  });

  test('out of the sections that Apache refuses it in', () => {
    const text = host('<Directory /srv>', '  WSGIScriptAlias / /srv/a.wsgi', '</Directory>');
    expect(editLine(text, 3, { kind: 'raise', to: 'host' })).toBe(
      host('WSGIScriptAlias / /srv/a.wsgi', '<Directory /srv>', '</Directory>'),
    );
    expect(editLine(host('WSGIPythonPath /srv'), 2, { kind: 'raise', to: 'server' })).toBe(
      `WSGIPythonPath /srv\n${host()}`,
    );
    const taken = `WSGIPythonPath /opt\n${host('WSGIPythonPath /srv')}`;
    expect(editLine(taken, 3, { kind: 'raise', to: 'server' })).toBeNull();
  });
});

test('lines are removed, added and replaced, and the last line keeps its end', () => {
  const text = 'ServerName a\r\n  WSGIProcessGroup shop';
  expect(editLine(text, 2, { kind: 'remove' })).toBe('ServerName a\r\n');
  expect(editLine(text, 2, { kind: 'add', lines: '<If x>\n</If>' })).toBe(
    'ServerName a\r\n  WSGIProcessGroup shop\r\n  <If x>\r\n  </If>',
  );
  expect(editLine(text, 1, { kind: 'line', lines: 'ServerName b' })).toBe(
    'ServerName b\r\n  WSGIProcessGroup shop',
  );
});

test('notation is corrected, and the words stay', () => {
  const text = host('WSGIScriptAlias/ /srv/a.wsgi', 'Require all granted  # "all" of them', 'x');
  expect(editLine(text, 2, { kind: 'space', name: 'WSGIScriptAlias' })).toContain(
    '    WSGIScriptAlias / /srv/a.wsgi\n',
  );
  expect(editLine(text, 3, { kind: 'comment' })).toContain(
    '    # "all" of them\n    Require all granted\n    x\n',
  );
  expect(editLine('WSGIScriptAlias / “/srv/my app”', 1, { kind: 'quotes' })).toBe(
    'WSGIScriptAlias / "/srv/my app"',
  );
  expect(editLine('WSGIScriptAlias / “/srv', 1, { kind: 'quotes' })).toBeNull();
});

test('only a whole file is edited', () => {
  const text = host('WSGIScriptAlias / /srv/a.wsgi', 'WSGIProcessGroup shop');
  expect(isEditable(text)).toBe(true);
  expect(isEditable(text.replaceAll('\n', '\r\n'))).toBe(true);
  expect(isEditable(text.replace('shop', '{{ shop }}'))).toBe(false);
  expect(isEditable(text.replaceAll(/^/gm, '> '))).toBe(false);
  expect(isEditable(`# In file: /etc/apache2/apache2.conf\n${text}`)).toBe(false);
});
