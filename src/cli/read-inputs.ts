import { createReadStream, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Formats, KnowledgeBase } from '../model/index.ts';
import { observe } from '../engine/intake/observe.ts';
import type { Input } from './report.ts';

/** A file that cannot be read: its name, and why. */
export class UnreadableInput extends Error {}

/** Reads files and standard input (`-`) in pieces, each into an observation. */
export async function readInputs(
  names: readonly string[],
  kb: KnowledgeBase,
  formats: Formats,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of names) {
    const observing = observe(kb, formats);
    try {
      for await (const bytes of open(name)) observing.push(bytes as Uint8Array);
    } catch (error) {
      throw new UnreadableInput(
        `cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    inputs.push({
      name: name === '-' ? 'standard input' : basename(name),
      observation: observing.end(),
    });
  }
  return inputs;
}

function open(name: string): Readable {
  if (name === '-') return process.stdin;
  // npm runs a script in the project's folder; the caller's own is in INIT_CWD.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  if (statSync(path).isDirectory()) throw new Error('it is a folder; name the files in it');
  return createReadStream(path);
}
