import type { Recipe } from './recipe.ts';

/** One statement about real servers, and how a box shows it. */
export interface Claim {
  readonly name: string;
  /** Where it is said: a section of the documentation. */
  readonly section: string;
  readonly says: string;
  readonly holds: 'yes' | 'no' | 'in part';
  /** What one sees, where that is something else. */
  readonly seen?: string;
  /** The recipe that shows it, or files, what is done, and what must be printed. */
  readonly shown: { readonly recipe: string } | (Shown & { readonly shows: RegExp });
}

type Shown = Pick<Recipe, 'files' | 'users' | 'site' | 'setup' | 'start'> & {
  readonly ask: string;
};

/** A command that prints the status of a path's answer; `more` are options of curl. */
export const status = (path = '/', more = ''): string =>
  `curl -sS -o /dev/null -m 20 -w '%{http_code} ' ${more} http://localhost${path}`;
