import type { Formats } from '../model/index.ts';
import { looksLikeConfiguration } from './configuration/looks-like-configuration.ts';
import { continuation } from './continuation.ts';
import { detectors } from './detectors/index.ts';
import { readers } from './readers/index.ts';

/** How Apache, mod_wsgi, Python and what carries their logs write; handed to the engine. */
export const formats: Formats = { readers, detectors, continuation, looksLikeConfiguration };

export { detectors };
