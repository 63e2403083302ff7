import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Formats, KnowledgeBase } from '../model/index.ts';
import { observe } from '../engine/intake/observe.ts';
import { inOrder } from '../session/order-files.ts';
import type { Input } from './report.ts';

/** A file that cannot be read: its name, and why. */
export class UnreadableInput extends Error {}

/** Larger pieces than a stream's usual ones: reading waits less often. In bytes. */
const PIECE = 1024 * 1024;

/**
 * Reads files, packed or not, what is in folders, and standard input (`-`) in pieces, each into an
 * observation.
 */
export async function readInputs(
  names: readonly string[],
  kb: KnowledgeBase,
  formats: Formats,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of names.flatMap(filesOf)) {
    const observing = observe(kb, formats);
    try {
      for await (const bytes of open(name)) observing.push(bytes as Uint8Array);
    } catch (error) {
      throw unreadable(name, error);
    }
    inputs.push({
      name: name === '-' ? 'standard input' : basename(name),
      observation: observing.end(),
    });
  }
  return inputs;
}

function unreadable(name: string, error: unknown): UnreadableInput {
  return new UnreadableInput(
    `cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** The files of a folder, rotated logs oldest first; a file or standard input is itself. */
function filesOf(name: string): readonly string[] {
  if (name === '-') return [name];
  // npm runs a script in the project's folder; the caller's own is in INIT_CWD.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  try {
    if (!statSync(path).isDirectory()) return [path];
    const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
    return inOrder(files).map((file) => join(path, file.name));
  } catch (error) {
    throw unreadable(name, error);
  }
}

function open(name: string): Readable {
  if (name === '-') return process.stdin;
  const bytes = createReadStream(name, { highWaterMark: PIECE });
  if (!isGzip(name)) return bytes;
  // What goes wrong with either stream ends the second one with an error, which its reader meets.
  return pipeline(bytes, createGunzip({ chunkSize: PIECE }), () => undefined);
}

function isGzip(path: string): boolean {
  const file = openSync(path, 'r');
  const start = new Uint8Array(2);
  readSync(file, start);
  closeSync(file);
  return start[0] === 0x1f && start[1] === 0x8b;
}
