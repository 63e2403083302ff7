import { span, type Span } from './span.ts';

const BEGIN = /-----BEGIN (?:[A-Z\d]{1,20} ){0,3}(?:PRIVATE KEY|CERTIFICATE)(?: BLOCK)?-----/g;
const END = '-----END';
/** What may follow a heading whose end was cut off: lines of Base64, with a log's prefix or not. */
const BODY = /(?:[\r\n]|\\r|\\n)+(?:[^\r\n]{0,200}[ \t"'])?[A-Za-z\d+/=]{16,80}(?=[\r\n\\"']|$)/y;

/** The inside of each PEM block, also where its end is missing. */
export function* privateKeys(text: string): Generator<Span> {
  let done = 0;
  for (const { 0: heading, index } of text.matchAll(BEGIN)) {
    const start = index + heading.length;
    if (start < done) continue;
    const ends = text.indexOf(END, start);
    const begins = text.indexOf('-----BEGIN', start);
    const isClosed = ends >= 0 && (begins < 0 || ends < begins);
    const end = isClosed ? ends : bodyEnd(text, start);
    if (end > start) yield span(text, 'secret', start, end);
    done = end;
    // Without another end, each later heading would search the whole rest once more.
    if (ends < 0 && begins < 0) return;
  }
}

function bodyEnd(text: string, start: number): number {
  let end = start;
  BODY.lastIndex = start;
  while (BODY.test(text)) end = BODY.lastIndex;
  return end;
}
