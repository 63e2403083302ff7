// The last of a built site: node scripts/publish.mjs FOLDER NOTES
// Moves what Vite notes of its builds out of the folder that is served, and writes a bill of
// materials, CycloneDX 1.5, of the packages that the site and the programs are made of.
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages that ship, with those that they need, in order of their names. */
export function shipped(lock) {
  const found = new Map();
  const add = (name, from) => {
    const path = resolved(lock, name, from);
    if (path === null || found.has(path)) return;
    const entry = lock.packages[path];
    found.set(path, { name, ...entry });
    for (const needed of Object.keys(entry.dependencies ?? {})) add(needed, path);
  };
  for (const name of Object.keys(lock.packages[''].dependencies ?? {})) add(name, '');
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where Node finds a package from a folder: beside it, or in a folder above. */
function resolved(lock, name, from) {
  for (
    let folder = from;
    ;
    folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
  ) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (folder === '') return null;
  }
}

/** The bill: without a time or a number of its own, so that the same sources give the same bytes. */
export function billOfMaterials(lock) {
  const { name, version, license } = lock.packages[''];
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: componentOf({ name, version, license, type: 'application' }) },
    components: shipped(lock).map((one) => componentOf({ ...one, type: 'library' })),
  };
}

function componentOf({ type, name, version, license, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm, hash] = integrity?.split('-', 2) ?? [];
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    purl,
    ...(hash === undefined
      ? {}
      : {
          hashes: [
            {
              alg: algorithm.replace(/^sha/, 'SHA-'),
              content: Buffer.from(hash, 'base64').toString('hex'),
            },
          ],
        }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, notes] = process.argv.slice(2);
  rmSync(notes, { recursive: true, force: true });
  mkdirSync(join(notes, '..'), { recursive: true });
  renameSync(join(folder, '.vite'), notes);
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  writeFileSync(join(folder, 'bom.json'), `${JSON.stringify(billOfMaterials(lock), null, 1)}\n`);
}
