import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/intake/observe.ts';
import { literalsOf } from '../../engine/match/first-pass.ts';
import type { KnowledgeBase } from '../../model/index.ts';

/** Lines of a made-up log: enough that what reads them is compiled well. */
const LINES = 12_000;
/** One line in so many holds a literal. */
const HIT_EVERY = 20;
/** Lines that are read without a turn for others: some milliseconds. */
const AT_ONCE = 400;

/**
 * Reads a made-up log while a user still chooses theirs: code that runs for the first time is slow,
 * and a file of a hundred megabytes is read before it has become fast. Gives others a turn in
 * between, and ends when `isOver` says that the real one has come.
 */
export async function rehearse(
  messages: KnowledgeBase['messages'],
  isOver: () => boolean,
): Promise<void> {
  const literals = literalsOf(messages);
  const observing = observe({ messages }, formats);
  const encoder = new TextEncoder();
  for (let first = 0; first < LINES; first += AT_ONCE) {
    const lines = Array.from({ length: AT_ONCE }, (_, at) => lineOf(first + at, literals));
    observing.push(encoder.encode(lines.join('')));
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return;
  }
  observing.end();
}

function lineOf(index: number, literals: readonly string[]): string {
  const id = String(100_000 + ((index * 7919) % 899_981));
  const said =
    index % HIT_EVERY === 0
      ? (literals[(index / HIT_EVERY) % literals.length] ?? '')
      : `request ${id} of the site was handled in ${id.slice(3)} ms, and nothing was wrong`;
  const time = `10:${id.slice(0, 2)}:${id.slice(2, 4)}.${id}`;
  return `[Sun Nov 22 ${time} 2026] [wsgi:error] [pid ${id.slice(1)}:tid 140${id}] [client 10.0.${id.slice(4)}.7:${id.slice(1)}] ${said}\n`;
}
