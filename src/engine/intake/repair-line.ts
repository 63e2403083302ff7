/** What HTML made of the characters that a log holds. */
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
// ESC [ 31 m                 as grep and journalctl colour
const COLOUR = /\u001b\[[\d;]{0,12}[a-z]/gi;
// …daemon process 'a'.\n[Sun Nov 22 …   as a JSON string holds a log     not: C:\new
const WRITTEN_BREAK =
  /(?:\\r)?\\n(?=\[|AH\d|Traceback| {2}|[A-Z][A-Za-z]{2,40}(?:Error|Exception)|Name |WSGI|$)/;

/**
 * Undoes what a terminal, a web page or a JSON string did to a line. One line can hold several:
 * they keep its number. Lines that were not damaged come back as they are.
 */
export function repairLine(line: string): readonly string[] {
  if (!/[\\&\u001b]/.test(line)) return [line];
  const plain = line.replace(COLOUR, '').replace(ENTITY, decodeEntity);
  return plain.split(WRITTEN_BREAK);
}

function decodeEntity(entity: string): string {
  const known = ENTITIES[entity.toLowerCase()];
  if (known !== undefined) return known;
  const isHexadecimal = /^&#x/i.test(entity);
  const code = parseInt(entity.slice(isHexadecimal ? 3 : 2, -1), isHexadecimal ? 16 : 10);
  return code >= 32 ? String.fromCharCode(code) : ' ';
}
