import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfiguration } from './parse-configuration.ts';
import type { ConfigurationNode } from './tree.ts';

/** A tree as indented words, to compare at a glance. */
const sketch = (nodes: readonly ConfigurationNode[]): readonly unknown[] =>
  nodes.map((node) => [
    node.name,
    ...node.args,
    ...(node.kind === 'section' ? [sketch(node.children)] : []),
  ]);

test('directives stand in their sections', () => {
  const text = `<VirtualHost *:28300>
ServerName www.example.com
WSGIDaemonProcess site
<Directory "/srv/www/my site/app">
  Require all granted
</Directory>
</VirtualHost>
`;
  expect(sketch(parseConfiguration(text))).toEqual([
    [
      'VirtualHost',
      '*:28300',
      [
        ['ServerName', 'www.example.com'],
        ['WSGIDaemonProcess', 'site'],
        ['Directory', '/srv/www/my site/app', [['Require', 'all', 'granted']]],
      ],
    ],
  ]);
});

test('every node knows its lines', () => {
  const [section] = parseConfiguration(
    '\n<Directory />\n  Options \\\n    FollowSymLinks\n</Directory>\n',
  );
  expect(section).toMatchObject({
    line: 2,
    endLine: 5,
    children: [{ line: 3, endLine: 4, args: ['FollowSymLinks'] }],
  });
});

test('names compare without case, and stay as written', () => {
  expect(parseConfiguration('<virtualhost *>\nSERVERNAME x\n</VIRTUALHOST>')).toMatchObject([
    {
      name: 'virtualhost',
      key: 'virtualhost',
      children: [{ name: 'SERVERNAME', key: 'servername' }],
    },
  ]);
});

test('arguments are unquoted as Apache does it', () => {
  const text = String.raw`LogFormat "%h %l \"%r\" %>s" common
WSGIScriptAlias / '/srv/my app/app.wsgi'
WSGIDaemonProcess x home="C:\\srv"
RewriteRule ^/a\.b$ C:\\x "unclosed`;
  expect(sketch(parseConfiguration(text))).toEqual([
    ['LogFormat', '%h %l "%r" %>s', 'common'],
    ['WSGIScriptAlias', '/', '/srv/my app/app.wsgi'],
    ['WSGIDaemonProcess', 'x', String.raw`home="C:\srv"`],
    ['RewriteRule', String.raw`^/a\.b$`, String.raw`C:\x`, 'unclosed'],
  ]);
});

test('variables, macros and includes are left alone', () => {
  const text =
    'Define ROOT /srv\nInclude sites/*.conf\nDocumentRoot ${ROOT}/www\n<Macro Site $name>\nServerName $name\n</Macro>\nUse Site x';
  expect(sketch(parseConfiguration(text))).toEqual([
    ['Define', 'ROOT', '/srv'],
    ['Include', 'sites/*.conf'],
    ['DocumentRoot', '${ROOT}/www'],
    ['Macro', 'Site', '$name', [['ServerName', '$name']]],
    ['Use', 'Site', 'x'],
  ]);
});

test('comments are passed over, also those of DUMP_CONFIG, and go on behind a backslash', () => {
  const text =
    '# In file: /etc/apache2/apache2.conf\n#   12:\nListen 80\n# off \\\nListen 81\nListen 82';
  expect(sketch(parseConfiguration(text))).toEqual([
    ['Listen', '80'],
    ['Listen', '82'],
  ]);
});

test('a broken text is read as far as it goes', () => {
  expect(
    sketch(
      parseConfiguration(
        '</Directory>\n<VirtualHost *:80>\nServerName x\n<Directory /srv>\nRequire all granted\n</VirtualHost>\nListen 80',
      ),
    ),
  ).toEqual([
    [
      'VirtualHost',
      '*:80',
      [
        ['ServerName', 'x'],
        ['Directory', '/srv', [['Require', 'all', 'granted']]],
      ],
    ],
    ['Listen', '80'],
  ]);
  expect(sketch(parseConfiguration('<VirtualHost *:80>\nServerName x'))).toEqual([
    ['VirtualHost', '*:80', [['ServerName', 'x']]],
  ]);
});

test('whatever the text, it never throws, and children stand within their section', () => {
  const bits = fc.constantFrom(
    '<A x>\n',
    '</A>\n',
    '<B',
    '>',
    '\n',
    '\\\n',
    '# ',
    '"',
    'Name arg\n',
    '</',
    '\r',
  );
  const within = (nodes: readonly ConfigurationNode[], from: number, to: number): boolean =>
    nodes.every(
      (node) =>
        node.line >= from &&
        node.endLine <= to &&
        (node.kind === 'directive' || within(node.children, node.line, node.endLine)),
    );
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 40 }), (pieces) => {
      expect(within(parseConfiguration(pieces.join('')), 1, Infinity)).toBe(true);
    }),
  );
});

test('lines are counted as in the log: a carriage return alone ends none', () => {
  const [first, second] = parseConfiguration('ServerName a\r\nAlias /\r /srv\rListen 80\nUser x\n');
  expect([first?.line, second?.line]).toEqual([1, 2]);
  expect(parseConfiguration('ServerName a\r\nAlias /\r /srv\nUser x\n').at(-1)?.line).toBe(3);
});

test('a backslash at the end of the text continues nothing beyond it', () => {
  expect(parseConfiguration('Listen 80\nUser x\\\n').at(-1)).toMatchObject({ line: 2, endLine: 2 });
});

test('a hundred thousand sections in one another are no trouble', () => {
  expect(parseConfiguration('<A>\n'.repeat(100_000))).toHaveLength(1);
});
