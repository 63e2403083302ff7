import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import { literalsOf } from '../../engine/match/first-pass.ts';
import type { KnowledgeBase } from '../../model/index.ts';

/**
 * Each reading creates its own objects, and the browser's compiler sees that only on the second
 * one.
 */
const ROUNDS = 3;
/** Lines of a made-up log, enough for the reading code to be compiled well. */
const LINES = 4000;
/** One line in this many holds a literal, of this many different ones. Some repeat. */
const HIT_EVERY = 20;
const DIFFERENT = 37;
/** Lines that are read without yielding: some milliseconds. */
const AT_ONCE = 400;

/**
 * Reads a made-up log while a user still chooses a file. Code is slow on its first run, and a file
 * of a hundred megabytes would be read before it gets fast. Yields in between, and ends when
 * `isOver` says that the real file has come.
 */
export async function warmUp(
  messages: KnowledgeBase['messages'],
  isOver: () => boolean,
): Promise<void> {
  const literals = literalsOf(messages);
  const encoder = new TextEncoder();
  for (let round = 0; round < ROUNDS; round += 1) {
    const observing = observe({ messages }, formats);
    for (let first = round * LINES; first < (round + 1) * LINES; first += AT_ONCE) {
      const lines = Array.from({ length: AT_ONCE }, (_, at) => lineOf(first + at, literals));
      observing.push(encoder.encode(lines.join('')));
      await new Promise((resolve) => setTimeout(resolve));
      if (isOver()) return;
    }
    observing.end();
  }
}

/** A line of an error log or, every other one, of an access log. */
function lineOf(index: number, literals: readonly string[]): string {
  const id = String(100_000 + ((index * 7919) % 899_981));
  const [hour, minute, rest] = [id.slice(0, 2), id.slice(2, 4), id.slice(4)];
  const word = WORDS[index % WORDS.length] ?? '';
  if (index % 2 === 1) {
    return `10.0.${rest}.7 - - [22/Nov/2026:10:${hour}:${minute} +0000] "GET /${word}/${id} HTTP/1.1" 200 ${id} "https://www.example.com/${word}" "Mozilla/5.0 (X11; Linux x86_64)"\n`;
  }
  const hit = Math.floor(index / HIT_EVERY) % DIFFERENT;
  const said =
    index % HIT_EVERY === 0
      ? `${literals[Math.floor((hit * literals.length) / DIFFERENT)] ?? ''} ${word}`
      : `request ${id} of the ${word} was handled in ${rest} ms, and nothing was wrong`;
  return `[Sun Nov 22 10:${hour}:${minute}.${id} 2026] [wsgi:error] [pid ${id.slice(1)}:tid 140${id}] [client 10.0.${rest}.7:${id.slice(1)}] ${said}\n`;
}

const WORDS = ['site', 'user', 'page', 'image', 'order', 'report', 'basket'];
