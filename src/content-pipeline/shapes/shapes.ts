/** A way in which people really paste what a server printed; the text stays the same log. */
export interface Shape {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const eachLine =
  (change: (line: string, index: number) => string) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line, index) => (line.trim() === '' ? line : change(line, index)))
      .join('\n');

// [Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 7750:tid 7875] [client …]     not: [script /srv/app.wsgi]
const APACHE_PREFIX = /^(?:\[(?!script )[^\]]*\] ?)+/;

/** What field notes name as the shapes of pastes, one by one. */
export const shapes: readonly Shape[] = [
  { name: 'no prefix at all', apply: eachLine((line) => line.replace(APACHE_PREFIX, '')) },
  {
    name: 'only the level left',
    apply: eachLine((line) => line.replace(APACHE_PREFIX, '[wsgi:error] ')),
  },
  {
    name: 'Apache 2.2 prefix',
    apply: eachLine((line) =>
      line.replace(APACHE_PREFIX, '[Wed Sep 02 11:43:15 2015] [error] [client 192.0.2.7] '),
    ),
  },
  {
    name: 'journal prefix',
    apply: eachLine((line) => `Nov 22 14:10:09 web1 apache2[812]: ${line}`),
  },
  {
    name: 'journal of ISO times',
    apply: eachLine((line) => `2026-11-22T14:10:09+0000 web1 httpd[812]: ${line}`),
  },
  { name: 'docker compose prefix', apply: eachLine((line) => `web_1  | ${line}`) },
  { name: 'quoted in Markdown', apply: eachLine((line) => `> ${line}`) },
  { name: 'a list in Markdown', apply: eachLine((line) => `- ${line}`) },
  { name: 'in backticks', apply: (text) => `\`\`\`\n${text}\n\`\`\`` },
  { name: 'indented as code', apply: eachLine((line) => `    ${line}`) },
  {
    name: 'numbered by grep',
    apply: eachLine((line, index) => `error.log:${String(index + 1)}:${line}`),
  },
  {
    name: 'HTML entities',
    apply: (text) =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll("'", '&#39;')
        .replaceAll('"', '&quot;'),
  },
  { name: 'literal \\n', apply: (text) => text.trimEnd().replaceAll('\n', '\\n') },
  {
    name: 'referer at the end',
    apply: eachLine((line) =>
      line.startsWith('[') ? `${line}, referer: http://www.example.com/` : line,
    ),
  },
  { name: 'ANSI colours', apply: eachLine((line) => `\u001b[31m${line}\u001b[0m`) },
  { name: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'lower case', apply: (text) => text.toLowerCase() },
  { name: 'blank lines between', apply: (text) => text.replaceAll('\n', '\n\n') },
  { name: 'runs of spaces', apply: eachLine((line) => line.replace(/(\S) (\S)/g, '$1  $2')) },
  { name: 'wrapped at a word', apply: eachLine((line) => wrapWords(line, 100)) },
  {
    name: 'wrapped in a word',
    apply: eachLine((line) => (line.match(/.{1,132}/g) ?? []).join('\n')),
  },
  {
    name: 'prose around it',
    apply: (text) =>
      `Hi all, my site is down since this morning. The log says:\n\n${text}\n\nAny idea? Thanks!`,
  },
  { name: 'harmless lines around it', apply: (text) => `${HARMLESS}\n${text}\n${HARMLESS}` },
  {
    name: 'addresses taken out',
    apply: (text) => text.replace(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d+)?\b/g, 'x.x.x.x'),
  },
];

const HARMLESS = `[Sun Nov 22 06:25:01.100000 2026] [mpm_event:notice] [pid 900:tid 900] AH00489: Apache/2.4.62 (Debian) mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations
[Sun Nov 22 06:25:01.100000 2026] [core:notice] [pid 900:tid 900] AH00094: Command line: '/usr/sbin/apache2'
192.0.2.1 - - [22/Nov/2026:06:25:04 +0000] "GET /favicon.ico HTTP/1.1" 200 512 "-" "Mozilla/5.0"`;

function wrapWords(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else {
      current =
        current === '' && lines.length === 0 && word === ''
          ? ' '
          : `${current}${current === '' ? '' : ' '}${word}`;
    }
  }
  return [...lines, current].join('\n');
}
