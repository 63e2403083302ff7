import { closeSync, openSync, writeSync } from 'node:fs';

/** What share of the lines holds something that is known, and how many different things those are. */
export interface LogKind {
  readonly name: 'hits' | 'all' | 'storm' | 'noise';
  readonly share: number;
  readonly different: number;
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
];

const WORDS =
  'user session cache request handled template render queue worker thread database index update payment invoice report static image product search login logout account profile settings admin dashboard api token refresh schedule task broker message delivered'.split(
    ' ',
  );
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
  { name, share, different }: LogKind,
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

  const file = openSync(path, 'w');
  let written = 0;
  for (let line = 0, piece = ''; written < size; line += 1) {
    const isHit = next() < share;
    piece += `${isHit ? (name === 'storm' ? storm(line) : hit(line)) : noise(line)}\n`;
    if (piece.length < PIECE && written + piece.length < size) continue;
    written += writeSync(file, piece);
    piece = '';
  }
  closeSync(file);
}
