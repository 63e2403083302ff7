import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the content folder. The path is relative to it, with forward slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Generated, or meant for people: not content. */
const LEFT_OUT = ['README.md', 'schema/'];

/** Reads every content file, sorted by path. Throws if the folder can't be read. */
export function readContent(folder: string): readonly ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !LEFT_OUT.some((left) => path === left || path.startsWith(left)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
