/** An error number in front of a message, and where the message goes on. */
export interface Errno {
  readonly errno: number | null;
  readonly end: number;
}

/** Reads `(13)Permission denied: ` or, where the number was lost, the words alone; null if neither stands here. */
export function readErrno(text: string): Errno | null {
  if (text.startsWith('(')) {
    const numbered = NUMBERED.exec(text);
    if (!numbered) return null;
    const [whole, kind, digits] = numbered;
    return { errno: kind === 'EAI ' ? null : Number(digits), end: whole.length };
  }
  const worded = WORDED.exec(text);
  const errno = worded ? WORDS.get((worded[1] ?? '').toLowerCase()) : undefined;
  return worded && errno !== undefined ? { errno, end: worded[0].length } : null;
}

// (13)Permission denied: [client …     (OS 10013)An attempt was made …  : AH00072     not: (pid=13): x
const NUMBERED = /^\((OS |EAI )?(\d{1,9})\) ?[^:[\]]{1,200}: {0,2}/;
// Permission denied: mod_wsgi (pid=1): Unable…     not: Permission denied: '/srv/app/data.db'
const WORDED =
  /^([a-z][a-z ]{6,60}): (?=mod_wsgi \(|\[client |\[remote |\[script |WSGI\d{4}|AH\d{5}|Unable to connect to WSGI|Couldn't bind)/i;

const WORDS: ReadonlyMap<string, number> = new Map([
  ['operation not permitted', 1],
  ['no such file or directory', 2],
  ['resource temporarily unavailable', 11],
  ['cannot allocate memory', 12],
  ['permission denied', 13],
  ['file exists', 17],
  ['not a directory', 20],
  ['invalid argument', 22],
  ['too many open files', 24],
  ['no space left on device', 28],
  ['broken pipe', 32],
  ['address already in use', 98],
  ['cannot assign requested address', 99],
  ['connection reset by peer', 104],
  ['connection timed out', 110],
  ['connection refused', 111],
]);
