import { APACHE_PREFIX, eachLine, wrapWords, type Shape } from './shape.ts';

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');

const inPieces = (line: string, width: number): readonly string[] =>
  line.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? [];

// (13)Permission denied: [client …     not: mod_wsgi (pid=13): Unable
const ERRNO = /\(\d+\)(?=[A-Z])/;

/** What editors, terminals, web pages and retyping do to a text. */
export const damageShapes: readonly Shape[] = [
  { name: 'quoted in Markdown', apply: eachLine((line) => `> ${line}`) },
  { name: 'a list in Markdown', apply: eachLine((line) => `- ${line}`) },
  { name: 'in backticks', apply: (text) => `\`\`\`\n${text}\n\`\`\`` },
  { name: 'each line in backticks', apply: eachLine((line) => `\`${line}\``) },
  { name: 'in bold', apply: eachLine((line) => `**${line}**`) },
  { name: 'indented as code', apply: eachLine((line) => `    ${line}`) },
  {
    name: 'quoted and wrapped in mail',
    apply: (text) => eachLine((line) => `> ${line}`)(eachLine((line) => wrapWords(line, 76))(text)),
  },
  { name: 'HTML entities', apply: escapeHtml },
  {
    name: 'HTML with breaks',
    apply: (text) => `<pre>${escapeHtml(text.trimEnd()).replaceAll('\n', '<br>\n')}</pre>`,
  },
  {
    name: 'HTML on one line',
    apply: (text) => `<p><code>${escapeHtml(text.trimEnd()).replaceAll('\n', '<br />')}</code></p>`,
  },
  { name: 'literal \\n', apply: (text) => text.trimEnd().replaceAll('\n', '\\n') },
  {
    name: 'referer at the end',
    apply: eachLine((line) =>
      line.startsWith('[') ? `${line}, referer: http://www.example.com/` : line,
    ),
  },
  { name: 'ANSI colours', apply: eachLine((line) => `\u001b[31m${line}\u001b[0m`) },
  {
    name: "grep's colours in the line",
    apply: (text) => text.replace(/error|denied/gi, '\u001b[01;31m\u001b[K$&\u001b[m\u001b[K'),
  },
  { name: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', apply: (text) => `\uFEFF${text}` },
  { name: 'NUL between the lines', apply: (text) => text.replaceAll('\n', '\n\0') },
  { name: 'lower case', apply: (text) => text.toLowerCase() },
  {
    name: 'curly quotes',
    apply: (text) => text.replace(/'([^'\n]*)'/g, '‘$1’').replace(/"([^"\n]*)"/g, '“$1”'),
  },
  { name: 'blank lines between', apply: (text) => text.replaceAll('\n', '\n\n') },
  { name: 'runs of spaces', apply: eachLine((line) => line.replace(/(\S) (\S)/g, '$1  $2')) },
  {
    name: 'spaces that do not break',
    apply: (text) => text.replaceAll('] [', ']\u00a0[').replaceAll('  ', '\u00a0 '),
  },
  { name: 'wrapped at a word', apply: eachLine((line) => wrapWords(line, 100)) },
  { name: 'wrapped in a word', apply: eachLine((line) => inPieces(line, 132).join('\n')) },
  {
    name: 'wrapped with backslashes',
    apply: eachLine((line) => wrapWords(line, 100).replaceAll('\n', ' \\\n')),
  },
  {
    name: 'cut at 200 columns',
    apply: eachLine((line) => (line.length > 200 ? `${line.slice(0, 199)}$` : line)),
  },
  {
    name: 'cut with an ellipsis',
    apply: eachLine((line) => (line.length > 220 ? `${line.slice(0, 219)}…` : line)),
  },
  {
    name: 'error number lost, its words left',
    apply: eachLine((line) => line.replace(ERRNO, '')),
  },
  {
    name: 'error number behind the client',
    apply: eachLine((line) => line.replace(/(\(\d+\)[A-Z][a-z ]+: )(\[client [^\]]*\] )/, '$2$1')),
  },
  {
    name: 'words of the error number in German',
    apply: (text) =>
      text
        .replaceAll(')Permission denied:', ')Keine Berechtigung:')
        .replaceAll(')No such file or directory:', ')Datei oder Verzeichnis nicht gefunden:')
        .replaceAll(
          ')Resource temporarily unavailable:',
          ')Die Ressource ist zur Zeit nicht verfügbar:',
        ),
  },
  {
    name: 'addresses taken out',
    apply: (text) => text.replace(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d+)?\b/g, 'x.x.x.x'),
  },
  {
    name: 'client taken out',
    apply: (text) => text.replace(/\[(client|remote) [^\]]*\]/g, '[$1 IP]'),
  },
  {
    name: 'retyped without prefix and final stop',
    apply: eachLine((line) => line.replace(APACHE_PREFIX, '').replace(/\.$/, '').toLowerCase()),
  },
];
