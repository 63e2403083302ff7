/** The words of a directive, by the rules of Apache's ap_getword_conf; `${VAR}` stays as written. */
export function readWords(text: string): readonly string[] {
  const words: string[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const word = readWord(text, at);
    words.push(word.value);
    at = skipSpace(text, word.end);
  }
  return words;
}

/**
 * Options as mod_wsgi reads them: `name=value`, where quotation marks may stand behind the equals sign.
 * Words without an equals sign, such as a path, are left out.
 */
export function readOptions(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  let at = skipSpace(text, 0);
  while (at < text.length) {
    // process-group=myapp     python-home="/srv/my app"     not: "process-group=myapp"
    const name = /^[\w-]{1,60}=/.exec(text.slice(at, at + 61))?.[0];
    const from = name ? at + name.length : at;
    const word = isSpace(text[from]) ? { value: '', end: from } : readWord(text, from);
    if (name) options.set(name.slice(0, -1), word.value);
    at = skipSpace(text, word.end);
  }
  return options;
}

interface Word {
  readonly value: string;
  readonly end: number;
}

// The name is Apache's: server/util.c, ap_getword_conf and substring_conf.
export function readWord(text: string, from: number): Word {
  const quote = text[from];
  if (quote === '"' || quote === "'") return readQuoted(text, from, quote);
  let end = from;
  while (end < text.length && !isSpace(text[end])) end += 1;
  return { value: text.slice(from, end).replaceAll('\\\\', '\\'), end };
}

function readQuoted(text: string, from: number, quote: string): Word {
  let value = '';
  let at = from + 1;
  while (at < text.length && text[at] !== quote) {
    const next = text[at + 1];
    if (text[at] === '\\' && (next === quote || next === '\\')) at += 1;
    value += text[at] ?? '';
    at += 1;
  }
  return { value, end: at + 1 };
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}

const isSpace = (char: string | undefined): boolean =>
  char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === '\v' || char === '\f';
