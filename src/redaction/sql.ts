import { span, type Redacted, type Span } from './span.ts';

const INSERT =
  /\b(?:INSERT|REPLACE) INTO ["'`\w.]{0,80}?(?<table>\w{1,60})["'`]?\s{0,4}\((?<columns>[^()\r\n]{1,1000})\)\s{0,8}VALUES\s{0,4}\(/gi;
const VALUE =
  /\s{0,8}(?:(?:[ENB]|_utf8)?'(?<it>(?:[^'\\\r\n]|''|\\.){0,1000})'|[^',()\r\n]{0,200})\s{0,4},?/dy;
const USER = /user|^(?:login|name|first_?name|last_?name|full_?name|display_?name|account)$/i;
const SECRET = /pass|secret|token|salt|hash|api_?key/i;

/** Names and passwords that a statement puts into a table, by the columns' names. */
export function* sqlValues(text: string): Generator<Span> {
  for (const { 0: head, index, groups = {} } of text.matchAll(INSERT)) {
    let at = index + head.length;
    const isOfPeople = /user|account|member|person|people|login|auth/i.test(groups['table'] ?? '');
    for (const column of (groups['columns'] ?? '').split(',')) {
      VALUE.lastIndex = at;
      const value = VALUE.exec(text);
      if (!value) break;
      at = VALUE.lastIndex;
      const [start, end] = value.indices?.groups?.['it'] ?? [0, 0];
      const kind = kindOf(column.replace(/[\s"'`]/g, ''), isOfPeople);
      if (kind !== null && end - start > 1) yield span(text, kind, start, end);
    }
  }
}

function kindOf(column: string, isOfPeople: boolean): Redacted | null {
  if (SECRET.test(column)) return 'secret';
  return isOfPeople && USER.test(column) && !/_id$|^is_/i.test(column) ? 'user' : null;
}
