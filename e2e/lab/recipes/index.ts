import type { Recipe } from '../recipe.ts';
import { permissions } from './permissions.ts';
import { sockets } from './sockets.ts';

/** Every recipe, in the order of the table. */
export const recipes: readonly Recipe[] = [...permissions, ...sockets];
