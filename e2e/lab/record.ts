import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { digestOf } from '../../src/content-pipeline/link/link-proofs.ts';
import { parseFix } from '../../src/content-pipeline/parse/parse-fix.ts';
import { caseFolder, problemFolder } from './case-folder.ts';
import { claimsTable } from './measure.ts';
import type { Remedy } from '../../src/model/index.ts';
import type { Proof } from './prove.ts';
import type { Recipe } from './recipe.ts';
import { root } from './root.ts';
import { differences } from './same-capture.ts';

const TOLD = join(root, 'docs/lab.md');
/** Where the table of claims stands in it. */
const CLAIMS = /(<!-- prettier-ignore-start -->).*(<!-- prettier-ignore-end -->)/s;
const PROOFS = join(root, 'content/proofs.yaml');
const HEAD = `# Which remedies were last seen to work on a real server, and to be undone.
# Written by \`npm run lab -- --record\`. The digest is of the steps as they were then: steps that
# have changed since count as not proved.
`;

interface Used {
  readonly apache: string;
  readonly modWsgi: string;
}

type Entry = Readonly<Record<string, string>>;
type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** Writes the captures as cases of their problems, and what was proved into content/proofs.yaml. */
export function record(proofs: readonly Proof[], used: Used): void {
  for (const proof of proofs) {
    if (proof.first && proof.recipe.instead === undefined) recordCase(proof, used);
  }
  const earlier = (parse(readFileSync(PROOFS, 'utf8')) ?? {}) as Entries;
  const tried = proofs.map(({ recipe }) => recipe.problem);
  const problems = [...new Set([...Object.keys(earlier), ...tried])].sort();
  const entries = problems.flatMap((problem) => {
    const own = proofs.filter(({ recipe }) => recipe.problem === problem);
    const kept = Object.entries(earlier[problem] ?? {}).filter(
      ([id]) => isThere(own, id) && !wasTried(own, id),
    );
    const remedies = [...kept, ...own.flatMap((proof) => proved(proof, used))];
    return remedies.length > 0 ? [[problem, Object.fromEntries(remedies)] as const] : [];
  });
  writeFileSync(TOLD, readFileSync(TOLD, 'utf8').replace(CLAIMS, `$1\n\n${claimsTable()}\n\n$2`));
  writeFileSync(PROOFS, `${HEAD}${stringify(Object.fromEntries(entries), { lineWidth: 0 })}`);
}

/** Whether the problem still has the remedy, as far as a recipe of it was run. */
const isThere = ([proof]: readonly Proof[], id: string): boolean =>
  proof === undefined || remediesOf(proof.recipe).some((remedy) => remedy.id === id);

/** What a run tried is as that run found it; what it did not try stays as it was. */
const wasTried = (proofs: readonly Proof[], id: string): boolean =>
  proofs.some(({ recipe, remedies }) =>
    remediesOf(recipe).some(
      (remedy) =>
        remedy.id === id &&
        remedies.some(({ title, unproved }) => title === remedy.title && unproved === undefined),
    ),
  );

function remediesOf(recipe: Recipe): readonly Remedy[] {
  const folder = problemFolder(recipe);
  if (folder === null) return [];
  const text = readFileSync(join(folder, 'fix.md'), 'utf8');
  const shared = (name: string): string =>
    readFileSync(join(folder, '../../../steps', `${name}.md`), 'utf8');
  return parseFix(recipe.problem, text, shared, () => undefined).remedies;
}

function proved(
  { recipe, remedies }: Proof,
  { apache, modWsgi }: Used,
): readonly (readonly [string, Entry])[] {
  const date = new Date().toISOString().slice(0, 10);
  return remediesOf(recipe).flatMap((remedy) => {
    const shown = remedies.find(({ title }) => title === remedy.title);
    if (!shown?.worked || !shown.undone) return [];
    return [[remedy.id, { apache, 'mod-wsgi': modWsgi, date, digest: digestOf(remedy) }] as const];
  });
}

/** Where an editor finds the schema of a case. */
const SCHEMA = '# yaml-language-server: $schema=../../../../schema/expectation.json\n';

/** A capture that says nothing new stays as it is committed: new times alone are no change. */
function recordCase(proof: Proof, { apache, modWsgi }: Used): void {
  const { recipe, capture, confidence } = proof;
  const folder = caseFolder(recipe);
  if (folder === null) return;
  if (differences(proof).length > 0) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(capture)) writeFileSync(join(folder, name), text);
  }
  const expectation = {
    from: `captured by npm run lab on Debian 12, Apache ${apache}, mod_wsgi ${modWsgi}: ${recipe.about}`,
    confidence,
    files: Object.keys(capture).map((name) => `lab-${recipe.name}/${name}`),
    ...(recipe.answers ? { answers: recipe.answers } : {}),
  };
  const text = `${SCHEMA}${stringify(expectation, { lineWidth: 0 })}`;
  writeFileSync(`${folder}.expect.yaml`, text);
}
