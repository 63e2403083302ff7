import type { Formats } from '../model/index.ts';
import { looksLikeConfiguration } from './configuration/looks-like-configuration.ts';
import { continuation } from './continuation.ts';
import { detectors } from './detectors/index.ts';
import { readers } from './readers/index.ts';

/** All that the engine is told of Apache, mod_wsgi and Python when it reads a text. */
export const formats: Formats = { readers, detectors, continuation, looksLikeConfiguration };
