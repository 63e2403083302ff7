import type { Formats, Quoting } from '../model/index.ts';
import { looksLikeConfiguration } from './configuration/looks-like-configuration.ts';
import { continuation } from './continuation.ts';
import { detectors } from './detectors/index.ts';
import { checkValue } from './quoting/check-value.ts';
import { composeWord } from './quoting/compose-word.ts';
import { readers } from './readers/index.ts';

/** How Apache, mod_wsgi, Python and what carries their logs write; handed to the engine. */
export const formats: Formats = { readers, detectors, continuation, looksLikeConfiguration };

/** How values become words of a command or a configuration; handed to the engine. */
export const quoting: Quoting = { composeWord, checkValue };

export { detectors };
