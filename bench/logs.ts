import { closeSync, openSync, writeSync } from 'node:fs';

/** What share of the lines holds something that is known, and how many different things those are. */
export interface LogKind {
  readonly name: 'hits' | 'all' | 'storm' | 'noise' | 'public';
  readonly share: number;
  readonly different: number;
  /** What share of the lines is known and no fault, of a dozen kinds. */
  readonly harmless?: number;
}

/** A server that is ill in many ways: forty messages, each with many words behind it. */
export const HITS: LogKind = { name: 'hits', share: 0.01, different: 40 };
/** No server prints everything that we know; what would it cost? */
export const ALL: LogKind = { name: 'all', share: 0.01, different: Infinity };
export const LOG_KINDS: readonly LogKind[] = [
  HITS,
  ALL,
  { name: 'storm', share: 0.6, different: 1 },
  { name: 'noise', share: 0, different: 0 },
  // What scanners, browsers and restarts leave in the log of a server that the internet reaches.
  { name: 'public', share: 0.005, different: 40, harmless: 0.5 },
];

const WORDS =
  'user session cache request handled template render queue worker thread database index update payment invoice report static image product search login logout account profile settings admin dashboard api token refresh schedule task broker message delivered'.split(
    ' ',
  );
/** What is known and no fault: the module that logs it, and the words, with `%w` and `%n` for what differs. */
const HARMLESS: readonly (readonly [string, string])[] = [
  ['authz_core:error', 'AH01630: client denied by server configuration: /var/www/html/%w/%w%n.php'],
  ['core:info', 'AH00128: File does not exist: /var/www/html/%w/%w%n.php'],
  ['core:error', 'File does not exist: /var/www/html/%w/%n'],
  [
    'autoindex:error',
    'AH01276: Cannot serve directory /var/www/html/%w/: No matching DirectoryIndex (index.html) found, and server-generated directory index forbidden by Options directive',
  ],
  ['auth_basic:error', 'AH01617: user %w%n: authentication failure for "/%w": Password Mismatch'],
  ['ssl:info', 'AH02008: SSL library error 1 in handshake (server www.example.com:443)'],
  [
    'ssl:warn',
    'AH01909: www.example.com:443:0 server certificate does NOT include an ID which matches the server name',
  ],
  [
    'proxy:error',
    '(111)Connection refused: AH00957: http: attempt to connect to 127.0.0.1:8%n (127.0.0.1) failed',
  ],
  ['cgi:error', 'End of script output before headers: %w%n.cgi'],
  [
    'wsgi:error',
    "Invalid HTTP_HOST header: '%w%n.example.net'. You may need to add '%w%n.example.net' to ALLOWED_HOSTS.",
  ],
  ['wsgi:error', 'OSError: Apache/mod_wsgi client connection closed.'],
  ['mpm_event:notice', 'AH00493: SIGUSR1 received.  Doing graceful restart'],
];
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/125.0 Safari/537.36';
const PIECE = 1 << 20;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes a log of `size` bytes, half of it an error log and half an access log; the same every time. */
export function writeLog(
  path: string,
  size: number,
  { name, share, different, harmless = 0 }: LogKind,
  literals: readonly string[],
): void {
  const next = random(42);
  const upTo = (end: number): number => Math.floor(next() * end);
  const word = (): string => WORDS[upTo(WORDS.length)] ?? '';
  const two = (number: number): string => String(number).padStart(2, '0');
  const address = (): string => `10.${String(upTo(255))}.${String(upTo(255))}.${String(upTo(255))}`;
  const prefix = (line: number): string => {
    const second = Math.floor(line / 20);
    const time = [second / 3600, second / 60, second].map((part) => two(Math.floor(part) % 60));
    return `[Sun Nov 22 ${time.join(':')}.${String(upTo(1e6)).padStart(6, '0')} 2026] [wsgi:error] [pid ${String(1000 + upTo(90))}:tid ${String(140_000_000_000 + upTo(1e6))}]`;
  };
  const noise = (line: number): string =>
    next() < 0.5
      ? `${prefix(line)} [client ${address()}:${String(upTo(60_000))}] INFO ${word()}.${word()}: ${word()} ${word()} ${String(upTo(10_000))} in ${String(upTo(100))} ms for ${word()}`
      : `${address()} - - [22/Nov/2026:10:00:${two(line % 60)} +0000] "GET /${word()}/${word()}/${String(upTo(1e5))} HTTP/1.1" 200 ${String(upTo(90_000))} "https://www.example.com/${word()}" "${AGENT}"`;
  const storm = (line: number): string =>
    `${prefix(line)} (13)Permission denied: [client ${address()}:${String(upTo(60_000))}] mod_wsgi (pid=${String(1000 + upTo(90))}): Unable to connect to WSGI daemon process 'site' on '/var/run/wsgi.${String(1000 + upTo(7))}.0.1.sock' as user with uid=33.`;
  const each = Math.max(1, Math.floor(literals.length / different));
  const said = literals.filter((_, at) => at % each === 0).slice(0, different);
  const hit = (line: number): string =>
    `${prefix(line)} [client ${address()}:1] ${said[upTo(said.length)] ?? ''} ${word()}`;

  const known = (line: number): string => {
    const [module = '', template = ''] = HARMLESS[upTo(HARMLESS.length)] ?? [];
    const says = template.replaceAll('%n', () => String(upTo(1000))).replaceAll('%w', word);
    return `${prefix(line).replace('wsgi:error', module)} [client ${address()}:${String(upTo(60_000))}] ${says}`;
  };
  const lineOf = (line: number): string => {
    const at = next();
    if (at < share) return name === 'storm' ? storm(line) : hit(line);
    return at < share + harmless ? known(line) : noise(line);
  };

  const file = openSync(path, 'w');
  let written = 0;
  for (let line = 0, piece = ''; written < size; line += 1) {
    piece += `${lineOf(line)}\n`;
    if (piece.length < PIECE && written + piece.length < size) continue;
    written += writeSync(file, piece);
    piece = '';
  }
  closeSync(file);
}
