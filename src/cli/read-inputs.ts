import { createReadStream, readdirSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { basename, join, resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Formats, KnowledgeBase } from '../model/index.ts';
import { observe } from '../engine/observe/observe.ts';
import { overviewsOf } from '../apache/configuration/overview.ts';
import { inOrder } from '../session/order-files.ts';
import { configurationLines } from './configurations.ts';
import type { Input } from './report.ts';
import { systemReason } from './system-reason.ts';

/** A file that can't be read: its name, and why. */
export class UnreadableInput extends Error {}

/** Larger than a stream's usual pieces, so that reading waits less often. In bytes. */
const PIECE = 1024 * 1024;
/** Longer ones aren't judged as a whole. In bytes. */
const LONGEST_CONFIGURATION = 8_000_000;
/** After this long without a byte, the user learns what we wait for. In milliseconds. */
const LONG_WAIT = 2000;

const TYPED = 'reading from the terminal. To end the input, press Enter and then Ctrl+D.';

/** A file as it was named, and its path. Standard input has no path. */
interface Named {
  readonly name: string;
  readonly path: string | null;
}

type Pieces = AsyncGenerator<Uint8Array, void, undefined>;

/**
 * Reads files, packed or not, files in folders, pipes, and standard input (`-`) in pieces, each
 * into an observation. `tell` receives what we wait for.
 */
export async function readInputs(
  names: readonly string[],
  kb: KnowledgeBase,
  formats: Formats,
  tell: (says: string) => void = () => undefined,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const named of names.flatMap(filesOf)) {
    const observing = observe(kb, formats);
    let kept: Uint8Array[] | null = [];
    let length = 0;
    for await (const bytes of bytesOf(named, tell)) {
      observing.push(bytes);
      length += bytes.length;
      if (length <= LONGEST_CONFIGURATION) kept?.push(bytes.slice());
      else kept = null;
    }
    const observation = observing.end();
    inputs.push({
      name: named.path === null ? STANDARD_INPUT : basename(named.path),
      observation,
      overviews: configurationLines(observation) > 0 && kept ? overviewsOf(textOf(kept)) : [],
    });
  }
  return inputs;
}

/** A whole file: its name as it was given, its text, and how to write it back byte by byte. */
export interface WholeText {
  readonly name: string;
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1';
}

/** Reads the same as texts, each whole. What isn't UTF-8 is taken as Latin-1. */
export async function readTexts(
  names: readonly string[],
  tell: (says: string) => void,
): Promise<readonly WholeText[]> {
  const texts: WholeText[] = [];
  for (const named of names.flatMap(filesOf)) {
    const pieces: Uint8Array[] = [];
    for await (const bytes of bytesOf(named, tell)) pieces.push(bytes);
    const all = Buffer.concat(pieces);
    const encoding = encodingOf(all);
    texts.push({ name: named.name, text: all.toString(encoding), encoding });
  }
  return texts;
}

const encodingOf = (bytes: Buffer): WholeText['encoding'] => (isUtf8(bytes) ? 'utf8' : 'latin1');

function textOf(pieces: readonly Uint8Array[]): string {
  const all = Buffer.concat(pieces);
  return all.toString(encodingOf(all));
}

const STANDARD_INPUT = 'standard input';

/** The bytes of an input, unpacked. Throws UnreadableInput. */
async function* bytesOf(named: Named, tell: (says: string) => void): Pieces {
  const shown = named.path === null ? STANDARD_INPUT : named.name;
  const isTyped = named.path === null && process.stdin.isTTY;
  if (isTyped) tell(TYPED);
  try {
    const pieces = isTyped
      ? piecesOf(named)
      : waiting(piecesOf(named), () => {
          tell(`waiting for input from ${shown}`);
        });
    yield* unpacked(shown, pieces);
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    throw unreadable(shown, error);
  }
}

const unreadable = (name: string, error: unknown): UnreadableInput =>
  new UnreadableInput(`can't read ${name}: ${systemReason(error)}`);

/** The files of a folder, oldest rotated log first. A file or standard input is itself. */
function filesOf(name: string): readonly Named[] {
  if (name === '-') return [{ name, path: null }];
  // An unset variable of a shell script, which would otherwise name the current folder.
  if (name === '') throw new UnreadableInput("can't read '': a file needs a name");
  // npm runs a script in the project's folder. The caller's own folder is in INIT_CWD.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  try {
    if (!statSync(path).isDirectory()) return [{ name, path }];
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
    if (files.length === 0)
      throw new UnreadableInput(`can't read ${name}: no file is in this folder`);
    return inOrder(files).map((file) => ({
      name: join(name, file.name),
      path: join(path, file.name),
    }));
  } catch (error) {
    throw error instanceof UnreadableInput ? error : unreadable(name, error);
  }
}

async function* piecesOf({ path }: Named): Pieces {
  const bytes = path === null ? process.stdin : createReadStream(path, { highWaterMark: PIECE });
  for await (const piece of bytes) yield piece as Uint8Array;
}

/**
 * The same pieces. Calls `onWait` once if the first takes long, for example from a pipe without a
 * writer.
 */
async function* waiting(pieces: Pieces, onWait: () => void): Pieces {
  const timer = setTimeout(onWait, LONG_WAIT);
  try {
    for await (const piece of pieces) {
      clearTimeout(timer);
      yield piece;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Of a stream of zstd, which Node unpacks from 22.15 on. */
type CreateUnpacker = (options: { readonly chunkSize: number }) => NodeJS.ReadWriteStream;

/** How logs are packed: the bytes that such a file begins with, and the program that unpacks it. */
const PACKINGS: readonly {
  readonly name: string;
  readonly magic: readonly number[];
  readonly program: string;
  readonly create?: CreateUnpacker | undefined;
}[] = [
  { name: 'gzip', magic: [0x1f, 0x8b], program: 'gzip -dc', create: zlib.createGunzip },
  {
    name: 'zstd',
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    program: 'zstd -dc',
    create: (zlib as { readonly createZstdDecompress?: CreateUnpacker }).createZstdDecompress,
  },
  { name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], program: 'xz -dc' },
  { name: 'bzip2', magic: [0x42, 0x5a, 0x68], program: 'bzip2 -dc' },
];
/** The longest of those beginnings. In bytes. */
const LONGEST_MAGIC = 6;

/**
 * Unpacks what is packed, recognized by its first bytes. Each byte is read once, because a pipe
 * can't be read twice.
 */
async function* unpacked(shown: string, pieces: Pieces): Pieces {
  const start: Uint8Array[] = [];
  for (let length = 0; length < LONGEST_MAGIC;) {
    const { value, done } = await pieces.next();
    if (done === true) break;
    start.push(value);
    length += value.length;
  }
  const first = Buffer.concat(start.map((piece) => piece.subarray(0, LONGEST_MAGIC)));
  const all = joined(start, pieces);
  const packing = PACKINGS.find(({ magic }) => magic.every((byte, index) => first[index] === byte));
  if (!packing) {
    yield* all;
    return;
  }
  const { name, program, create } = packing;
  if (!create) {
    const file = shown === STANDARD_INPUT ? 'FILE' : shown;
    throw new UnreadableInput(
      `can't read ${shown}: it is packed with ${name}. Unpack it first: ${program} ${file} > error.log`,
    );
  }
  const unpacker = create({ chunkSize: PIECE });
  // If either stream fails, the second one ends with an error for its reader.
  for await (const piece of pipeline(Readable.from(all), unpacker, () => undefined)) {
    yield piece as Uint8Array;
  }
}

async function* joined(start: readonly Uint8Array[], rest: Pieces): Pieces {
  yield* start;
  yield* rest;
}
