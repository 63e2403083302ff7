import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Content } from '../../src/content-pipeline/link/content.ts';
import { proseText } from '../../src/engine/fix/fill-prose.ts';
import type { Fix } from '../../src/model/index.ts';
import type { Recipe } from './recipe.ts';
import { root } from './root.ts';

/** Why a problem is not proved on a real server. */
export interface Waiver {
  readonly why: string;
  /** A path that is there where the problem could be had after all. */
  readonly unless?: string;
}

/** The problems that nobody breaks a server for, from waivers.yaml. */
export const waivers = parse(readFileSync(join(root, 'e2e/lab/waivers.yaml'), 'utf8')) as Readonly<
  Record<string, Waiver>
>;

/** Problems that have neither a recipe nor a waiver, in words. */
export function unaccounted(
  { kb }: Pick<Content, 'kb'>,
  recipes: readonly Recipe[],
): readonly string[] {
  const known = new Set([...Object.keys(waivers), ...recipes.map(({ problem }) => problem)]);
  return kb.problems
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `${id} has neither a recipe nor a waiver in e2e/lab/waivers.yaml`);
}

/** Recipes and waivers that are stale, in words. */
export function stale({ kb, fixes }: Content, recipes: readonly Recipe[]): readonly string[] {
  const problems = kb.problems.map(({ id }) => id);
  const proved = new Set(recipes.map(({ problem }) => problem));
  return [
    ...recipes
      .filter(({ problem }) => !problems.includes(problem))
      .map(({ name, problem }) => `recipe ${name} is for ${problem}, which is no problem any more`),
    ...recipes.flatMap((recipe) => staleNames(recipe, fixes)),
    ...Object.entries(waivers).flatMap(([id, { unless }]) => staleWaiver(id, unless)),
  ];

  function staleWaiver(id: string, unless: string | undefined): readonly string[] {
    if (!problems.includes(id)) return [`the waiver of ${id} is stale: there is no such problem`];
    if (proved.has(id)) return [`the waiver of ${id} is stale: a recipe proves it`];
    if (unless !== undefined && existsSync(unless)) {
      return [`the waiver of ${id} is stale: this machine has ${unless}`];
    }
    return [];
  }
}

/** Names in a recipe that fit nothing any more: the fix has changed since it was written. */
function staleNames(
  { name, problem, unproved = {}, hands = [] }: Recipe,
  fixes: readonly Fix[],
): readonly string[] {
  const remedies = fixes.find((fix) => fix.problem === problem)?.remedies ?? [];
  const says = remedies
    .flatMap(({ steps, check }) => [...steps, ...check])
    .map((step) => proseText(step.says, {}));
  return [
    ...Object.keys(unproved)
      .filter((beginning) => !remedies.some(({ title }) => title.startsWith(beginning)))
      .map((beginning) => `recipe ${name}: no remedy of ${problem} begins with "${beginning}"`),
    ...hands
      .filter(({ step }) => !says.some((text) => text.startsWith(step)))
      .map(({ step }) => `recipe ${name}: no step of ${problem} begins with "${step}"`),
  ];
}
