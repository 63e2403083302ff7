import { formats } from '../apache/index.ts';
import type { KnowledgeBase } from '../model/index.ts';
import { readSource, type ReadSourceOf } from '../session/read-source.ts';

/** Reading with all that is known of formats and messages. */
export const readingOf =
  (kb: KnowledgeBase): ReadSourceOf =>
  (given, progress) =>
    readSource(kb, formats, given, progress);
