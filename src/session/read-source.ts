import { observe, type Observing } from '../engine/intake/observe.ts';
import type { Formats, KnowledgeBase } from '../model/index.ts';
import type { ReadSource } from './store.ts';

/** A pasted text longer than this is better given as a file: a text box slows down with it. */
export const LONGEST_PASTE = 5 * 1024 * 1024;
const PIECE = 128 * 1024;

/** What to read: a text from the paste box, or a file. */
export type Given =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly file: File };

/** A source that was read, or why it was not. */
export type Reading =
  | { readonly kind: 'read'; readonly source: ReadSource }
  | { readonly kind: 'refused'; readonly says: string };

/** Reads one source; `progress` is told how far it has come, from 0 to 1. */
export type ReadSourceOf = (given: Given, progress: (part: number) => void) => Promise<Reading>;

/** Reads in pieces and lets the page answer in between. Nothing is thrown for an odd input. */
export async function readSource(
  kb: KnowledgeBase,
  formats: Formats,
  given: Given,
  progress: (part: number) => void,
): Promise<Reading> {
  const refusal = refuse(given);
  if (refusal !== null) return { kind: 'refused', says: refusal };
  const observing = observe(kb, formats);
  try {
    if (given.kind === 'text') await readText(observing, given.text, progress);
    else await readFile(observing, given.file, progress);
  } catch {
    const name = given.kind === 'file' ? given.file.name : given.name;
    return {
      kind: 'refused',
      says: `${name} could not be read. It may have changed or gone since it was chosen; choose it again.`,
    };
  }
  const observation = observing.end();
  const source =
    given.kind === 'text'
      ? given
      : {
          kind: 'file' as const,
          name: given.file.name,
          bytes: given.file.size,
          modified: given.file.lastModified,
          observation,
        };
  return { kind: 'read', source: { source, observation } };
}

function refuse(given: Given): string | null {
  if (given.kind === 'file') {
    return given.file.size === 0
      ? `${given.file.name} is empty. Choose the log that has the error in it.`
      : null;
  }
  if (given.text.trim() === '') {
    return 'There is nothing to read yet. Paste the line that Apache logged, or start from what you see, below.';
  }
  if (given.text.length <= LONGEST_PASTE) return null;
  return 'This is more than 5 MB, too much for a text box. Save it as a file and choose that, or paste the last few hundred lines.';
}

async function readText(
  observing: Observing,
  text: string,
  progress: (part: number) => void,
): Promise<void> {
  const encoder = new TextEncoder();
  for (let from = 0; from < text.length; from = pieceEnd(text, from)) {
    observing.push(encoder.encode(text.slice(from, pieceEnd(text, from))));
    if (text.length > PIECE) {
      progress(from / text.length);
      await breathe();
    }
  }
}

/** A piece must not end within a surrogate pair. */
function pieceEnd(text: string, from: number): number {
  const end = from + PIECE;
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

async function readFile(
  observing: Observing,
  file: File,
  progress: (part: number) => void,
): Promise<void> {
  let done = 0;
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (let from = 0; from < piece.value.length; from += PIECE) {
      observing.push(piece.value.subarray(from, from + PIECE));
      await breathe();
    }
    done += piece.value.length;
    progress(done / file.size);
  }
}

/** Gives the page a turn. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
