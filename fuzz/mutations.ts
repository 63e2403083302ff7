import fc from 'fast-check';

/** What breaks out of quotes, pages, terminals and parsers, or might. */
export const HOSTILE: readonly string[] = [
  ...['<x-fuzz onload=1>', '</pre><x-fuzz>', '"><x-fuzz a="', '&lt;x-fuzz&gt;', '<!--', ']]>'],
  ...['$(x-fuzz)', '`x-fuzz`', '; x-fuzz #', '&& x-fuzz', '| x-fuzz', "'", "'; x-fuzz '", '"'],
  ...['\\', '\\\\', "\\'", '${HOME}', '%{GLOBAL}', '%{HTTP_HOST}e', '-rf', '--', '..', '//'],
  ...['\n', '\r\n', '\r', '\0', '\t', '\v', '\u001B[2J', '\u202E', '\u2066', '\u200B', '\uFEFF'],
  ...['\uD800', '😀', 'ﷺ', 'e\u0301', 'İ', 'ß', '漢', '\u2028', '\u0085', '\u00A0'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', '-1', '1e999', '0x0'],
  ...['[', ']', '(', ')', '{', '}', '{{path}}', '<', '>', '#', '=', ',', ':', '/', '*', '?', '~'],
  ...[
    '[pid 1]',
    '(13)',
    '[wsgi:error]',
    'WSGI0117:',
    'AH00526:',
    'Traceback (most recent call last):',
  ],
];

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // Long runs are what a pattern that backtracks cannot bear.
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(' ', 'a', '/', '[', '(', "'", '\\', '\t', ' a', '] [', ': '),
        fc.nat(3000),
      )
      .map(([piece, times]) => piece.repeat(times)),
  },
);

/** One change to a text; places are parts of its length, so that any change fits any text. */
type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, part: number): number => Math.floor(part * text.length);
const splice = (text: string, from: number, to: number, piece: string): string =>
  text.slice(0, Math.min(from, to)) + piece + text.slice(Math.max(from, to));

const inserted = fc.tuple(place, hostile).map(
  ([part, piece]): Mutation =>
    (text) =>
      splice(text, at(text, part), at(text, part), piece),
);

const removed = fc.tuple(place, place).map(
  ([from, to]): Mutation =>
    (text) =>
      splice(text, at(text, from), at(text, to), ''),
);

const cropped = fc.tuple(place, fc.boolean()).map(
  ([part, isHead]): Mutation =>
    (text) =>
      isHead ? text.slice(0, at(text, part)) : text.slice(at(text, part)),
);

/** Where a log quotes, or names a path, something hostile stands: that is what a command is filled with. */
const captured = fc.tuple(hostile, fc.boolean()).map(
  ([piece, isWhole]): Mutation =>
    (text) =>
      text.replace(/'[^'\n]{1,200}'|\/[\w./-]{2,200}/g, (found) =>
        found.startsWith("'")
          ? `'${isWhole ? '' : found.slice(1, -1)}${piece}'`
          : `${isWhole ? '/' : found}${piece}`,
      ),
);

const lines = fc
  .tuple(place, place, fc.constantFrom('twice', 'gone', 'first', 'joined'))
  .map(([from, to, what]): Mutation => (text) => {
    const all = text.split('\n');
    const [begin, end] = [from, to]
      .map((part) => Math.floor(part * all.length))
      .sort((a, b) => a - b);
    const part = all.slice(begin, end);
    const rest = [...all.slice(0, begin), ...all.slice(end)];
    if (what === 'twice') return [...all, ...part].join('\n');
    if (what === 'gone') return rest.join('\n');
    if (what === 'first') return [...part, ...rest].join('\n');
    return [...all.slice(0, begin), part.join(' '), ...all.slice(end)].join('\n');
  });

const rewritten = fc.constantFrom<Mutation>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\\n'),
  (text) => text.replace(/^/gm, '> '),
  (text) => text.replace(/^/gm, 'web_1  | '),
  (text) => text.replaceAll('<', '&lt;').replaceAll("'", '&#39;'),
  (text) => text.replace(/(.{60})/g, '$1\n'),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(/\d/g, '9'),
  (text) => text.split('\n').reverse().join('\n'),
  (text) => JSON.stringify({ log: text, stream: 'stderr' }),
);

const LONGEST = 200_000;

/** One of the texts, after up to eight changes, or nothing but hostile pieces. */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> => {
  const mutation = fc.oneof(
    { weight: 4, arbitrary: inserted },
    { weight: 3, arbitrary: captured },
    { weight: 2, arbitrary: lines },
    { weight: 1, arbitrary: removed },
    { weight: 1, arbitrary: cropped },
    { weight: 1, arbitrary: rewritten },
  );
  const grown = fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { maxLength: 8 }))
    .map(([text, changes]) =>
      changes.reduce((changed, change) => change(changed).slice(0, LONGEST), text),
    );
  return fc.oneof(
    { weight: 8, arbitrary: grown },
    { weight: 1, arbitrary: fc.tuple(grown, grown).map(([one, other]) => `${one}\n${other}`) },
    { weight: 1, arbitrary: fc.array(hostile, { maxLength: 30 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  );
};

/** A text as bytes, in some encoding, some of them changed; or any bytes at all. */
export const bytesOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> => {
  const written = fc
    .tuple(texts, fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'utf16le', 'latin1'))
    .map(([text, encoding]) => Buffer.from(text, encoding));
  const damaged = fc
    .tuple(written, fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 20 }))
    .map(([bytes, changes]) => {
      const copy = Uint8Array.from(bytes);
      for (const [part, byte] of changes) {
        if (copy.length > 0) copy[Math.min(copy.length - 1, Math.floor(part * copy.length))] = byte;
      }
      return copy;
    });
  return fc.oneof(
    { weight: 6, arbitrary: written.map((bytes) => Uint8Array.from(bytes)) },
    { weight: 2, arbitrary: damaged },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4000 }) },
  );
};
