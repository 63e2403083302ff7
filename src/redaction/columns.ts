import { isSomebodys } from './hosts.ts';
import { span, type Redacted, type Span } from './span.ts';
import { isPerson } from './users.ts';

/** What a column of this title holds: in ps, lsof, top, w, kubectl, in tables of databases, in IIS. */
const TITLES: readonly (readonly [RegExp, Redacted])[] = [
  [/^(?:cs-)?(?:e?r?user(?:_?name)?|uid|owner|login|logname|account)$/i, 'user'],
  [/pass(?:word|wd)?(?:_?hash)?$|secret|^(?:api_?)?key$|^(?:auth_?)?token$/i, 'secret'],
  [/^(?:(?:cs-|s-)?(?:host(?:_?name)?|computername)|node|machine|from)$/i, 'host'],
];
const TITLE_LINE =
  /^[^\r\na-z]{0,200}\b(?:USER|UID|OWNER|LOGIN|NODE|HOST|HOSTNAME|MACHINE)\b[^\r\na-z]{0,200}$|^#Fields: [^\r\n]{1,400}$|^[^\r\n|]{0,80}\|[^\r\n]{0,300}\b(?:user|host)(?:_?name)?\b[^\r\n]{0,300}$|^[\w."-]{1,40}(?:,[\w." -]{1,40}){2,40}$/gm;
/** Lines of a table behind its title. */
const MOST_ROWS = 5000;

interface Cell {
  readonly at: number;
  readonly text: string;
}

/** Accounts and machines in the columns of tables, by the columns' titles. */
export function* columns(text: string): Generator<Span> {
  let done = 0;
  for (const { 0: line, index } of text.matchAll(TITLE_LINE)) {
    if (index < done) continue;
    const table = tableOf(line);
    if (table === null) continue;
    const rows = text.slice(index + line.length).matchAll(/\r?\n([^\r\n]*)/g);
    let left = MOST_ROWS;
    for (const row of rows) {
      const at = index + line.length + row.index + row[0].length - (row[1] ?? '').length;
      const cells = table.cells(row[1] ?? '', at);
      if (cells === null || (left -= 1) < 0) break;
      done = at;
      yield* namesIn(text, cells, table.kinds);
    }
  }
}

interface Table {
  readonly kinds: readonly (readonly [number, Redacted])[];
  /** The cells of a row, none for a rule between rows, null behind the table. */
  readonly cells: (row: string, at: number) => readonly Cell[] | null;
}

function tableOf(line: string): Table | null {
  const rule = /^[\w."-]+(?:,[\w." -]+){2,}$/.test(line) ? ',' : '|';
  const isRuled = line.includes(rule);
  const isLog = line.startsWith('#Fields: ');
  const word = isRuled ? (rule === ',' ? /[^,\r\n]+/g : /[^|\r\n]+/g) : /\S+/g;
  const titles = split(line.replace(/^#(?:Fields: |[ \t]+)/, ''), word, 0).map((cell) => cell.text);
  const isFiles = titles.includes('FD');
  const kinds = titles.flatMap((title, index) =>
    TITLES.flatMap(([pattern, kind]) =>
      pattern.test(title) && !(isFiles && title === 'NODE') ? [[index, kind] as const] : [],
    ),
  );
  if (titles.length < 2 || kinds.length === 0) return null;
  const pid = titles.indexOf('PID');
  return {
    kinds,
    cells: (row, at) => {
      if (isRuled && /^[\s|+:-]+$/.test(row) && row !== '') return [];
      if (isRuled ? !row.includes(rule) : row.trim() === '' || (isLog && row.startsWith('#'))) {
        return null;
      }
      // RESTARTS of kubectl holds blanks: 12 (3m ago)
      const cells = split(row.replace(/(?<=\d) \([^)\r\n]{1,20}\)/g, gap), word, at);
      const isRow =
        pid < 0
          ? cells.length >= Math.min(titles.length, kinds.length + 1)
          : /^\d+$/.test(cells[pid]?.text ?? '');
      return isRow ? cells : null;
    },
  };
}

const gap = (text: string): string => '\u00b7'.repeat(text.length);

function split(line: string, word: RegExp, at: number): readonly Cell[] {
  return [...line.matchAll(word)]
    .map(({ 0: cell, index }) => ({
      at: at + index + cell.length - cell.trimStart().length,
      text: cell.trim(),
    }))
    .filter((cell) => cell.text !== '');
}

function* namesIn(text: string, cells: readonly Cell[], kinds: Table['kinds']): Generator<Span> {
  for (const [index, kind] of kinds) {
    const { at, text: name } = cells[index] ?? { at: 0, text: '' };
    if (kind === 'secret') {
      if (name.length > 3 && !/^(?:null|true|false)$/i.test(name))
        yield span(text, kind, at, at + name.length);
      continue;
    }
    if (!/^[a-z_][\w.-]{1,250}\+?$/i.test(name)) continue;
    if (kind === 'user' ? !isPerson(name) : !isSomebodys(name.toLowerCase())) continue;
    yield span(text, kind, at, at + name.length, kind === 'host' ? name.toLowerCase() : name);
  }
}
