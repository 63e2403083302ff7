import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Values on a disk, by kind and key. Several processes can use it at once. */
export interface Store {
  /** The value, or undefined if it can't be read. */
  read(kind: string, key: string): unknown;
  /** Keeps a value. Does nothing if the disk refuses, because the value can be made again. */
  write(kind: string, key: string, value: unknown): void;
}

/** This many values of a kind are kept: enough to go back and forth between branches. */
const MOST_OF_A_KIND = 3;
/** An older temporary file belongs to a process that was killed. */
const ABANDONED_MS = 60 * 60 * 1000;

/** A store in a folder, which is created on demand. */
export function storeIn(folder: string): Store {
  const fileOf = (kind: string, key: string): string => join(folder, `${kind}-${key}`);
  return {
    read(kind, key) {
      const file = fileOf(kind, key);
      try {
        const value: unknown = deserialize(readFileSync(file));
        const now = new Date();
        utimesSync(file, now, now);
        return value;
      } catch {
        return undefined;
      }
    },
    write(kind, key, value) {
      const bytes = serialize(value);
      const temporary = join(folder, `temporary-${randomBytes(8).toString('hex')}`);
      try {
        mkdirSync(folder, { recursive: true });
        // Renaming is atomic, so nobody reads half a file.
        writeFileSync(temporary, bytes);
        renameSync(temporary, fileOf(kind, key));
        prune(folder, kind);
      } catch {
        rmSync(temporary, { force: true });
      }
    },
  };
}

/** Removes the least recently used values of a kind, and abandoned files. */
function prune(folder: string, kind: string): void {
  const files = readdirSync(folder).map((name) => ({
    name,
    time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  const old = files
    .filter(({ name }) => name.startsWith(`${kind}-`))
    .sort((a, b) => b.time - a.time)
    .slice(MOST_OF_A_KIND);
  const abandoned = files.filter(
    ({ name, time }) => name.startsWith('temporary-') && time < Date.now() - ABANDONED_MS,
  );
  for (const { name } of [...old, ...abandoned]) rmSync(join(folder, name), { force: true });
}
