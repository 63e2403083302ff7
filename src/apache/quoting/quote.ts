import type { Target } from '../../model/index.ts';
import { isGroupVariable } from './check-value.ts';

/**
 * Writes a text so that the target reads exactly it, as one word. Throws on what no quoting can carry there
 * (a line break, NUL, a variable of Apache's): `checkValue` refuses such values first.
 */
export const quote = (target: Target, value: string): string => QUOTES[target](value);

const QUOTES: Readonly<Record<Target, (value: string) => string>> = {
  shell: quoteShell,
  apache: quoteApache,
  htaccess: quoteApache,
  python: quotePython,
  text: (value) => value,
};

function quoteShell(value: string): string {
  if (value.includes('\0')) throw new RangeError(`no shell word can hold NUL: ${name(value)}`);
  // /var/log/apache2/error.log     user:group     not: =x (a path to zsh)     not: ~     not: a b
  if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(value)) return value;
  return `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

function quoteApache(value: string): string {
  if (/[\n\r\0]/.test(value)) throw new RangeError(`no directive can hold ${name(value)}`);
  if (value.includes('${') || (value.includes('%{') && !isGroupVariable(value))) {
    throw new RangeError(`Apache would expand ${name(value)}`);
  }
  return quoteArgument(value);
}

/**
 * A directive's argument whose variables are meant. As ap_getword_conf reads: in quotation marks, a
 * backslash counts only before a mark or another backslash; outside them, before another backslash.
 */
export function quoteArgument(word: string): string {
  // /srv/app/app.wsgi     %{GLOBAL}     ^/api(/.*)?$     not: /srv/my app     not: a\b     not: "x
  if (/^[^\s\\"'#<>\u0080-\uFFFF][^\s\\"\u0080-\uFFFF]*$/.test(word)) return word;
  return `"${word.replace(/\\(?=[\\"]|$)|"/g, String.raw`\$&`)}"`;
}

function quotePython(value: string): string {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, (char) => `\\u${hex(char)}`);
  return `'${escaped}'`;
}

const hex = (char: string): string => char.charCodeAt(0).toString(16).padStart(4, '0');

const name = (value: string): string => JSON.stringify(value.slice(0, 80));
