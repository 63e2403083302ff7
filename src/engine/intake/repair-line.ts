import { unwrapJson } from './unwrap-json.ts';

/** HTML's names for characters that occur in logs. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

// &quot;  &#39;  &#x27;      not: a & b
const ENTITY = /&(?:lt|gt|quot|apos|nbsp|amp|#\d{1,4}|#x[\da-f]{1,4});/gi;
// <br>  <br />  </p>         not: <title>
const HTML_BREAK = /<br ?\/?>|<\/(?:p|div|li|pre|blockquote)>/i;
// <pre>  <span class="x">  </code>     not: <module>  <Directory /srv>  <title>
const HTML_MARK = /<\/?(?:pre|code|span|[pbi]|div|li|ul|em|strong|blockquote)(?: [^<>]{0,200})?>/gi;
// ESC [ 31 m                 as grep and journalctl color
const COLOUR = /\u001b\[[\d;]{0,12}[a-z]/gi;
// ‘myapp’  “GET”             as word processors and web pages set quotation marks
const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B]/g;
const DOUBLE_QUOTE = /[\u201C-\u201F]/g;
// …daemon process 'a'.\n[Sun Nov 22 …   as a JSON string holds a log     not: C:\new
const WRITTEN_BREAK =
  /(?:\\r)?\\n(?=\[|AH\d|Traceback| {2}|\\t|[A-Z][A-Za-z]{2,40}(?:Error|Exception)|Name |WSGI|During |The above |$)/;
// …as user with ui$   …as us…   as less -S, nano and web pages cut a long line     not: ^/old$
const CUT_MARK = /(?:\u2026|(?<=[\w/'" .:-])\$)$/;
/** No terminal is narrower, so a shorter line wasn't cut. */
const NARROWEST = 79;

/**
 * Undoes what a terminal, a web page or a JSON string did to a line. One line can hold several:
 * they keep its number. Undamaged lines stay the same. Never throws.
 */
export function repairLine(line: string): readonly string[] {
  if (!SUSPECT.test(line)) return [line];
  const unwrapped = line.startsWith('{') ? unwrapJson(line) : null;
  if (unwrapped) return unwrapped.flatMap(repairLine);
  // Tags before entities: an escaped tag was meant as text.
  return withoutMarks(withoutEmphasis(line.replace(COLOUR, ''))).flatMap((part) => {
    const plain = part
      .replace(ENTITY, decodeEntity)
      .replaceAll('\u00a0', ' ')
      .replace(SINGLE_QUOTE, "'")
      .replace(DOUBLE_QUOTE, '"');
    const whole = plain.length < NARROWEST ? plain : plain.replace(CUT_MARK, '');
    return whole.split(WRITTEN_BREAK);
  });
}

/**
 * Whether a line ends with the mark of a cut. The mark is removed, and the rest of the line is
 * unknown.
 */
export const isMarkedCut = (line: string): boolean => CUT_MARK.test(line.trimEnd());

// What a damaged line has somewhere: \n  &lt;  <br>  ESC  a space that does not break  ‘’“”  …  **  $ at its end
const SUSPECT =
  /[\\&\u001b\u00a0\u2018-\u201F\u2026]|\$$|\*\*$|`$|^\{"|<(?:br|\/?(?:pre|code|span|p|div|li|b|em|strong|blockquote)\b)/i;

/** Markdown's marks around a whole line: `**x**`, a line in backticks. */
function withoutEmphasis(line: string): string {
  const mark = EMPHASIS.find((one) => line.startsWith(one) && line.endsWith(one));
  if (mark === undefined || line.length <= 2 * mark.length) return line;
  const inner = line.slice(mark.length, -mark.length);
  return inner.startsWith('*') || inner.startsWith('`') ? line : inner;
}

const EMPHASIS = ['**', '`'];

/** Line breaks of HTML are line breaks, but one at the end belongs to the line itself. */
function withoutMarks(line: string): readonly string[] {
  if (!line.includes('<')) return [line];
  const parts = line.split(HTML_BREAK).map((part) => part.replace(HTML_MARK, ''));
  const said = parts.filter((part) => part.trim() !== '');
  return said.length > 0 ? said : parts.slice(0, 1);
}

function decodeEntity(entity: string): string {
  const known = ENTITIES[entity.toLowerCase()];
  if (known !== undefined) return known;
  const isHexadecimal = /^&#x/i.test(entity);
  const code = parseInt(entity.slice(isHexadecimal ? 3 : 2, -1), isHexadecimal ? 16 : 10);
  return code >= 32 ? String.fromCharCode(code) : ' ';
}
