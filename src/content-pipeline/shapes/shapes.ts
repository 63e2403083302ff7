import { companyShapes } from './company.ts';
import { damageShapes } from './damage.ts';
import { prefixShapes } from './prefixes.ts';
import type { Shape } from './shape.ts';

/** The shapes of pastes, one by one: each is applied to every case, which must stay what it was. */
export const shapes: readonly Shape[] = [...prefixShapes, ...damageShapes, ...companyShapes];
