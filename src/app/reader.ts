import { formatsFor } from '../apache/formats-for.ts';
import type { KnowledgeBase } from '../model/index.ts';
import { sourceReader, type SourceReader } from '../session/read-sources.ts';

const readers = new WeakMap<KnowledgeBase, SourceReader>();

/** Reads with all formats and messages. Always the same arguments, so that it can be prepared. */
export function readerOf(kb: KnowledgeBase): SourceReader {
  const reader = readers.get(kb) ?? sourceReader(kb, formatsFor);
  readers.set(kb, reader);
  return reader;
}
