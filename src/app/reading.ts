import { formats } from '../apache/index.ts';
import type { KnowledgeBase } from '../model/index.ts';
import { readSources, type ReadSources } from '../session/read-sources.ts';

/** Reading with all that is known of formats and messages. */
export const readingOf = (kb: KnowledgeBase): ReadSources => readSources(kb, formats);
