// Builds the site twice, and sees that every file of it has the same bytes: node scripts/reproducible.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

const site = join(root, 'dist/site');

const first = hashes();
const second = hashes();
const names = new Set([...first.keys(), ...second.keys()]);
const different = [...names].filter((name) => first.get(name) !== second.get(name));
for (const name of different) console.error(`${name} differs between the two builds.`);
if (different.length === 0)
  console.log(`All ${first.size} files have the same bytes in both builds.`);
process.exitCode = different.length === 0 ? 0 : 1;

/** The hash of each file of a new build, by its name. */
function hashes() {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.mjs'), 'site', 'compressed'],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(1);
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.map((path) => [path.slice(site.length + 1), hashOf(path)]);
  return new Map(hashed);
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
