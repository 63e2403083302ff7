import type { Quoting } from '../../model/index.ts';
import { checkValue } from './check-value.ts';
import { composeWord } from './compose-word.ts';

/**
 * How values become words of a command or a configuration; handed to the engine. Apart from the
 * formats: a page fills commands long before it reads a log.
 */
export const quoting: Quoting = { composeWord, checkValue };
