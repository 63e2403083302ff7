import type { Content } from '../../src/content-pipeline/link/content.ts';
import { aligned } from './aligned.ts';
import { waivers } from './coverage.ts';
import type { CaptureProof } from './old-captures.ts';
import type { Proof } from './prove.ts';
import type { Recipe } from './recipe.ts';

type Row = readonly string[];

/** What the run showed, a row a recipe, and how many. */
export function table(
  proofs: readonly Proof[],
  old: readonly CaptureProof[],
  { modWsgi }: { readonly modWsgi: string },
): string {
  const head = [
    'problem',
    'recipe',
    'mod_wsgi',
    'diagnosed first',
    'remedies worked',
    'undone',
    's',
  ];
  const rows = [
    ...proofs.map((proof) => rowOf(proof, modWsgi)),
    ...old.map(({ problem, name, version, first, seconds }) => [
      ...[problem, name, version, first ? 'yes' : 'NO', 'capture', '', seconds.toFixed(1)],
    ]),
  ];
  const fine = proofs.filter(({ wrong }) => wrong.length === 0).length;
  const remedies = proofs.flatMap((proof) => proof.remedies);
  const worked = remedies.filter((remedy) => remedy.worked).length;
  return [
    aligned([head, ...rows]),
    '',
    `${String(fine)} of ${String(proofs.length)} recipes are as they must be; ${String(worked)} remedies worked, ` +
      `${String(remedies.filter(({ unproved }) => unproved !== undefined).length)} are told but not proved here; ` +
      `${String(old.filter(({ first }) => first).length)} of ${String(old.length)} captures of other versions come first; ` +
      `${String(Object.keys(waivers).length)} problems are waived.`,
  ].join('\n');
}

function rowOf({ recipe, first, remedies, seconds }: Proof, version: string): Row {
  const tried = remedies.filter(({ unproved }) => unproved === undefined);
  const share = (what: 'worked' | 'undone'): string =>
    `${String(tried.filter((remedy) => remedy[what]).length)}/${String(tried.length)}`;
  return [
    ...[recipe.problem, recipe.name, version, first ? 'yes' : 'NO'],
    ...[share('worked'), share('undone'), seconds.toFixed(1)],
  ];
}

/** All recipes and waivers, with what was last proved. */
export function list(recipes: readonly Recipe[], { fixes }: Content): string {
  const state = ({ problem }: Recipe): string => {
    const all = fixes.find((fix) => fix.problem === problem)?.remedies ?? [];
    const dates = all.flatMap(({ proof }) => proof?.date ?? []).sort();
    return `${String(dates.length)}/${String(all.length)} remedies proved ${dates.at(-1) ?? ''}`.trim();
  };
  return aligned([
    ...recipes.map((recipe) => [recipe.problem, recipe.name, state(recipe), recipe.about]),
    ...Object.entries(waivers).map(([id, { why }]) => [id, '—', 'waived', why]),
  ]);
}
