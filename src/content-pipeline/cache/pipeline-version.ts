import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf } from './memory.ts';

/** Set where the pipeline is bundled, because a bundle isn't made of today's sources. */
declare const PIPELINE_VERSION: string | undefined;

/** The folders whose code affects compiled content. */
const CODE = ['src/content-pipeline', 'src/engine', 'src/apache', 'src/model'];

let known: string | null = null;

/** A hash of the code that compiles content, of its dependencies, and of the version of Node. */
export function pipelineVersion(): string {
  known ??=
    typeof PIPELINE_VERSION === 'string'
      ? PIPELINE_VERSION
      : versionOf(resolve(import.meta.dirname, '../../..'));
  return known;
}

/** The version of the pipeline in a checkout. */
export function versionOf(root: string): string {
  const code = CODE.flatMap((folder) => readdirSync(join(root, folder), LISTED))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = [join(root, 'package-lock.json'), ...code];
  const texts = files.flatMap((file) => [file.slice(root.length), readFileSync(file, 'utf8')]);
  return hashOf([process.version, ...texts]);
}

const LISTED = { recursive: true, withFileTypes: true } as const;
