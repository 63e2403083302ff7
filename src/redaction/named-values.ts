import { blockAt, closing, lineEnd, QUOTE_SIGN, quotedAt } from './quoted-values.ts';
import { span, type Span } from './span.ts';

/** A letter of a name, and how long a name can be. */
const LETTER = /[\w.-]/;
const LONGEST_NAME = 80;

/** What colors a name in a terminal. */
const COLOR = String.raw`(?:(?:${String.fromCharCode(27)}|\\x1b|\\033|\\e)?\[[\d;]{1,8}m)?`;
/** Between a name and its value: =, :, =>, ", ", >, or blanks where a directive or an option stands. */
const BETWEEN = new RegExp(
  String.raw`${COLOR}(?:[ _](?:key|token|phrase|id))?(?<close>${QUOTE_SIGN})?(?<index>\])?[*\x60]{0,2}${COLOR}(?:[ \t]{0,40}\s?(?<sign>\)=\(|=>|:=|==?|:(?!:)|[—–|]|%3[AD])[*]{0,2}[ \t]{0,40}\s{0,4}${COLOR}|(?<tab>\t{1,3})(?=["'])|(?<comma>\s{0,2},\s{0,20})|(?<tag>(?:[ \t][^<>\r\n]{0,80})?>)|(?<blank>[ \t]{1,8}))`,
  'iy',
);
/** - name: DB_PASSWORD, and value: … below or beside it; variable "password" { default = … of Terraform */
const VALUE_OF =
  /["']?[\s,]{1,40}["']?value["']?\s{0,3}[:=][ \t]{0,3}|\]?: \w{2,20} value: (?=")|=[ \t]{0,4}\r?\n(?=[^\s=:[#<({"']{6,200}\r?(?:\n|$))|<\/(?:key|name)>\s{0,40}<(?:string|value)>|["'\])]{0,4}\r?\n(?:Out\[\d{1,4}\]: )?(?=b?(?:'[^'\r\n]{1,400}'|"[^"\r\n]{1,400}")\r?(?:\n|$))|"\s{0,3}\{[^{}]{0,300}?\bdefault\s{0,20}=\s{0,3}(?=")/iy;
/** What stands before a name whose value follows after blanks. */
const OPTION =
  /(?:^|[\r\n])[ \t]*(?:SetEnv|Define|export|setx?|set[ \t]+-\w{1,3}|php(?:_admin)?_value|env|arg|(?:proxy_set|add|more_set)_headers?|(?:fastcgi|uwsgi|scgi)_param|RequestHeader[ \t]+\w+|Header[ \t]+(?:always[ \t]+)?\w+)[ \t]+["']?$|--$|\bCONFIG SET $|\blogin\s\S{1,60}\s{1,12}$|\bwith\s{1,3}(?:encrypted\s{1,3})?$/i;
/** Settings of Redis, which are one word and a blank. */
const LOWER = /^(?:requirepass|masterauth)$/;
/** To the next blank, or to a line's end that is written as \n. */
const VALUE_WORD =
  /(?:(?!\\[rn](?:[\w#-]{1,60}[=:\s]|["'\\]|$)|&(?:quot|apos|#34|#39|#x27);)[^\s"'<>`]){1,400}/y;
const WHOLE_LINE = /[^\r\n]{1,400}/y;
const IN_TAG = /[^<>\r\n]{1,400}(?=<\/)/y;

/** An expression, a placeholder or a plain word. None of them is a secret. */
const PLAIN =
  /^(?:true|false|none|null|nil|undefined|yes|no|on|off|optional|require[ds]?|empty|unset|invalid|missing|incorrect|wrong|denied|failed|is|was|not|has|must|and|or|for|of|the|a|an|to|in|as|enabled|disabled|default|inherit|private|public|via|with|from|option|flag|prompt|builtin|https?|by|error|bearer|basic|digest|negotiate|token|\d{1,3}|\d\.\d{1,3}\.\d{1,3}|\*{2,}|x{3,}|\.{3}|<.*|\[[\w-]+\]?|[$%@]?\{.*|\$[\w(].*|%\w+%?)$/i;
const EXPRESSION = /^(?:[a-z_][\w.]*[([]|(?:os|self|settings|config|app|request|environ)\.)/i;
const PATH = /^(?:\.{0,2}\/|[a-z]:[\\/])[\w.-]+(?:[\\/][\w. -]+)+$/i;

/** = os.getenv('A', 'x')    <%= ENV['A'] || 'x' %>    ${A:-x}    "{{ a | default('x') }}" */
const FALLBACK =
  /["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:os\.|env|config|decouple|settings|ENV|getenv|process\.)[^\r\n;#]{1,120}?|<%=[^\r\n]{1,120}?|\{\{[^\r\n]{1,120}?|\$\{?\w{1,60})(?:(?:\|\||\?\?|\bor|\)\s?\{|\bdefault\s?[(=]|,)\s?(["'])(?<it>[^"'\r\n]{2,200})\1|:-(?<rest>[^}\r\n]{2,200})\})/dy;

/** What an expression takes where nothing else is set. */
export function fallback(text: string, at: number): Span | null {
  FALLBACK.lastIndex = at;
  const { it, rest } = FALLBACK.exec(text)?.indices?.groups ?? {};
  const [start, end] = it ?? rest ?? [0, 0];
  const value = text.slice(start, end);
  return value === '' || PLAIN.test(value) || PATH.test(value)
    ? null
    : span(text, 'secret', start, end);
}

/** Where a name stands. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The whole name that a part of it stands in. */
export function nameAround(text: string, start: number, end: number): Place {
  let from = start;
  while (start - from < LONGEST_NAME && LETTER.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to - end < LONGEST_NAME && LETTER.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
}

/** The value that belongs to a name: behind a sign, a comma, a tag, or blanks of a directive. */
export function valueAfter(text: string, { start, end }: Place): Span | null {
  VALUE_OF.lastIndex = end;
  if (VALUE_OF.test(text)) return valueAt(text, VALUE_OF.lastIndex);
  BETWEEN.lastIndex = end;
  const between = BETWEEN.exec(text);
  if (!between) return null;
  const { close, index, sign, comma, tag, blank } = between.groups ?? {};
  const at = BETWEEN.lastIndex;
  const before = text.slice(Math.max(0, start - 120), start);
  const isSql = text.slice(start, end) === 'PASSWORD' && text[at] === "'";
  if (
    blank !== undefined &&
    !isSql &&
    !(close === undefined && takesBlank(text.slice(start, end), before))
  ) {
    return null;
  }
  // "https://192.0.2.1/api/secrets": Forbidden
  if (close !== undefined && before.endsWith('/')) return null;
  // pam_unix(passwd:chauthtok)
  if (/\bpam_\w{1,20}\($/.test(before)) return null;
  if (comma !== undefined && !(close !== undefined && isPair(before))) return null;
  // A row of a table: | db_password | x |
  if (sign === '|' && !/(?:^|[\r\n])[ \t]*\|[ \t]*$/.test(before)) return null;
  const isDirective = blank !== undefined && /^[A-Z]/.test(text.slice(start, end));
  const isOwn = isDirective && /(?:^|[\r\n])[ \t]*$/.test(before);
  const found = quotedAt(text, comma === undefined ? at : afterKeyword(text, at), isOwn);
  if (found) return isParsers(found.value, close, before) ? null : secretIn(text, found);
  if (tag !== undefined && /<[\w:.-]*$/.test(before)) return inTag(text, at);
  const block = sign === ':' ? blockAt(text, blockStart(text, at), start) : null;
  if (block) return block;
  // secretKeyRef: and what it holds on the next lines.
  if (sign === '=>' && index !== undefined)
    return unquoted(text, { start: at, end: at }, sign, '\n');
  if (comma !== undefined || index !== undefined || /[\r\n]/.test(between[0])) return null;
  // "DB_PASS=a b": the quotes are around both.
  const around = /["']$/.exec(before)?.[0];
  if (sign === '=' && close === undefined && around !== undefined)
    return secretIn(text, span(text, 'secret', at, closing(text, at, around)));
  return unquoted(text, { start, end: at }, sign ?? '', before);
}

/** ('password', 'x') and set('db', 'password', 'x') are pairs; 'password', 'email' in a list is none. */
const isPair = (before: string): boolean =>
  /\(\s*[bru]?\\?["']$/.test(before)
    ? !/\b(?:only|defer|values(?:_list)?|fields?|exclude|getlist|_)\(\s*[bru]?\\?["']$/.test(before)
    : /\b(?:set\w*|put\w*|define|add\w*|update|environ\.get|getenv|config|env|insert|header)\((?:\s*[bru]?(?:"[^"]{0,80}"|'[^']{0,80}')\s*,){1,2}\s*[bru]?["']$/i.test(
        before,
      );

/** config('SECRET_KEY', default='x'): where the value starts. */
function afterKeyword(text: string, at: number): number {
  const keyword = /(?:default|value|fallback)\s?=\s?/iy;
  keyword.lastIndex = at;
  return keyword.test(text) ? keyword.lastIndex : at;
}

/** Invalid token: 'name' is what a parser says of a word. */
const isParsers = (value: string, close: string | undefined, before: string): boolean =>
  close === undefined &&
  /\b(?:invalid|unexpected|unknown|bad|missing|malformed|unrecognized|illegal|undefined|duplicate|unsupported|no|near) $/i.test(
    before,
  ) &&
  /^(?:[a-z_]+|\W+|[\w.]{1,12})$/i.test(value);

/** Whether a word after blanks is the value: of a directive, of an option, of SetEnv. */
const takesBlank = (name: string, before: string): boolean =>
  /^-[a-z-]{4,}/i.test(name) ||
  OPTION.test(before) ||
  /^identified\s/i.test(name) ||
  ((/^[A-Z][A-Za-z]*[A-Z][a-z]|^[a-z]+\.[\w.-]+$/.test(name) || LOWER.test(name)) &&
    /(?:^|[\r\n])[ \t]*$/.test(before));

/** A value on its own, in quotes or to the next blank. */
function valueAt(text: string, at: number): Span | null {
  const found = quotedAt(text, at);
  if (found) return secretIn(text, found);
  return unquoted(text, { start: at, end: at }, '=', '');
}

/** The span without the scheme of its value; null where the value is a plain word. */
function secretIn(text: string, { start, end }: Place): Span | null {
  const value = text.slice(start, end);
  return value.trim() === '' || PLAIN.test(value) || PATH.test(value)
    ? null
    : span(text, 'secret', ...inside(value, start));
}

/** <password>a &lt; b</password>: all of it. */
function inTag(text: string, at: number): Span | null {
  IN_TAG.lastIndex = at;
  const value = IN_TAG.exec(text)?.[0].trimEnd() ?? '';
  return value.length < 2 ? null : secretIn(text, { start: at, end: at + value.length });
}

/** Behind the colon, also where blanks and a line's end follow it. */
function blockStart(text: string, at: number): number {
  let from = at;
  while (/\s/.test(text[from - 1] ?? '')) from -= 1;
  return /[|>]/.test(text[at] ?? '') ? at : from;
}

/** Authorization: Basic x: the scheme tells nothing. */
function inside(value: string, at: number): [number, number] {
  const scheme =
    /^(?:Basic|Bearer|Token|Digest|Negotiate|NTLM|ApiKey|JWT)\s+/i.exec(value)?.[0] ?? '';
  return [at + scheme.length, at + value.length];
}

function unquoted(text: string, name: Place, sign: string, before: string): Span | null {
  const scheme =
    /(?:Basic|Bearer|Token|Digest|Negotiate|NTLM|ApiKey|JWT|OAuth|Hawk|AWS4-HMAC-SHA256|Key)[ \t]+/iy;
  scheme.lastIndex = name.end;
  const hasScheme = scheme.test(text);
  const at = hasScheme ? scheme.lastIndex : name.end;
  const isAlone = /(?:^|[\r\n])[ \t]*(?:-[ \t]+)?$/.test(before);
  // In YAML and INI files, a value goes on to the end of its line.
  const isSpaced =
    isAlone && (/\s$/.test(text.slice(name.end - 1, name.end)) || isProperty(text, name, sign));
  const takesLine =
    isSpaced || (hasScheme && /^(?:digest|oauth|hawk|aws4)/i.test(text.slice(name.end, at)));
  const pattern = takesLine ? WHOLE_LINE : VALUE_WORD;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  // PWD={x}; of ODBC
  const braced = /^\{((?:[^{}\s]|\}\}){1,400})\}/.exec(found)?.[1];
  if (braced !== undefined && /;[ \t]?$/.test(before)) {
    return span(text, 'secret', at + 1, at + 1 + braced.length);
  }
  const value = trimmed(found, takesLine, /[?&;]$/.test(before) || isForm(text, name.start));
  if (value.length < 2 || PLAIN.test(value) || EXPRESSION.test(value) || PATH.test(value))
    return null;
  // "invalid token: unexpected end of file" is a sentence.
  const next = text.slice(at + value.length, at + value.length + 2);
  const isSentence = sign === ':' && !isAlone && /^[a-z]{2,}$/.test(value) && /^ [a-z]/.test(next);
  return isSentence ? null : span(text, 'secret', at, at + value.length);
}

/** spring.mail.password=a b: names of files of settings; DB_PASSWORD=x may have a command behind it. */
const isProperty = (text: string, { start, end }: Place, sign: string): boolean =>
  sign === '=' &&
  /^[a-z\d-][\w.-]*=/.test(text.slice(start, end)) &&
  !/\s[\w.-]{1,60}[=:]|[&|]/.test(text.slice(end, lineEnd(text, end)));

/** token=x&username=ada&password=y: a form that is sent is a query without its question mark. */
function isForm(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 400), start);
  const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, start + 400);
  return /^[ \t>]{0,8}(?:[\w.%[\]-]{1,80}=[^&\s"']{0,400}&){2}/.test(line);
}

function trimmed(found: string, takesLine: boolean, isInQuery: boolean): string {
  if (takesLine) return withoutEnd(found.split(' #', 1)[0] ?? '', ' \t,;');
  // user=ada,password=x,db=0: what follows is the next pair.
  const own =
    found.split(isInQuery ? /&(?!\w{2,4};)|(?<!&\w{2,4});|#/ : /[,;](?=[\w.]{1,40}=)/, 1)[0] ?? '';
  return withoutEnd(own, ',;)]}');
}

/** The text without such letters at its end. */
function withoutEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
