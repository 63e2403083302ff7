import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from './recipe.ts';
import { root } from './root.ts';

/** Where the captures of a recipe are committed; null where its problem is gone. */
export function caseFolder(recipe: Recipe): string | null {
  const folder = problemFolder(recipe);
  return folder === null ? null : join(folder, 'cases', `lab-${recipe.name}`);
}

/** Where a problem's content is; null where there is no such problem. */
export const problemFolder = ({ problem }: Recipe): string | null => {
  const problems = join(root, 'content/problems');
  const family = readdirSync(problems).find((one) => existsSync(join(problems, one, problem)));
  return family === undefined ? null : join(problems, family, problem);
};
