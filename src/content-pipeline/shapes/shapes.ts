import { companyShapes } from './company.ts';
import { damageShapes } from './damage.ts';
import { prefixShapes } from './prefixes.ts';
import type { Shape } from './shape.ts';

/** The forms of pastes. Each is applied to every case, and the diagnosis must stay the same. */
export const shapes: readonly Shape[] = [...prefixShapes, ...damageShapes, ...companyShapes];
