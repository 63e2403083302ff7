import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { digestOf } from '../../src/content-pipeline/link/link-proofs.ts';
import { parseFix } from '../../src/content-pipeline/parse/parse-fix.ts';
import type { Proof } from './prove.ts';
import type { Recipe } from './recipe.ts';
import { root } from './root.ts';

const PROOFS = join(root, 'content/proofs.yaml');
const HEAD = `# Which remedies were last seen to work on a real server, and to be undone.
# Written by \`npm run lab -- --record\`. The digest is of the steps as they were then: steps that
# have changed since count as not proved.
`;

interface Used {
  readonly apache: string;
  readonly modWsgi: string;
}

type Entries = Record<string, Record<string, unknown>>;

/** Writes the captures as cases of their problems, and what was proved into content/proofs.yaml. */
export function record(proofs: readonly Proof[], used: Used): void {
  const entries = (parse(readFileSync(PROOFS, 'utf8')) ?? {}) as Entries;
  for (const proof of proofs) {
    if (!proof.first) continue;
    recordCase(proof, used);
    const remedies = { ...entries[proof.recipe.problem], ...proved(proof, used) };
    if (Object.keys(remedies).length > 0) entries[proof.recipe.problem] = remedies;
  }
  const sorted = Object.fromEntries(Object.entries(entries).sort());
  writeFileSync(PROOFS, `${HEAD}${stringify(sorted, { lineWidth: 0 })}`);
}

function proved({ recipe, remedies }: Proof, { apache, modWsgi }: Used): Record<string, unknown> {
  const fix = readFileSync(join(problemFolder(recipe) ?? '', 'fix.md'), 'utf8');
  const told = parseFix(recipe.problem, fix, () => undefined).remedies;
  return Object.fromEntries(
    told.flatMap((remedy) => {
      const shown = remedies.find(({ title }) => title === remedy.title);
      if (!shown?.worked || !shown.undone) return [];
      const date = new Date().toISOString().slice(0, 10);
      return [[remedy.id, { apache, 'mod-wsgi': modWsgi, date, digest: digestOf(remedy) }]];
    }),
  );
}

function recordCase({ recipe, capture, confidence }: Proof, { apache, modWsgi }: Used): void {
  const folder = caseFolder(recipe);
  if (folder === null) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(capture)) writeFileSync(join(folder, name), text);
  const expectation = {
    from: `captured by npm run lab on Debian 12, Apache ${apache}, mod_wsgi ${modWsgi}: ${recipe.about}`,
    confidence,
    files: Object.keys(capture).map((name) => `lab-${recipe.name}/${name}`),
    ...(recipe.answers ? { answers: recipe.answers } : {}),
  };
  writeFileSync(`${folder}.expect.yaml`, stringify(expectation, { lineWidth: 0 }));
}

/** Where the captures of a recipe are committed; null where its problem is gone. */
export function caseFolder(recipe: Recipe): string | null {
  const folder = problemFolder(recipe);
  return folder === null ? null : join(folder, 'cases', `lab-${recipe.name}`);
}

const problemFolder = ({ problem }: Recipe): string | null => {
  const problems = join(root, 'content/problems');
  const family = readdirSync(problems).find((one) => existsSync(join(problems, one, problem)));
  return family === undefined ? null : join(problems, family, problem);
};
