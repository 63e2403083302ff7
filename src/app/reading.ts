import { formats } from '../apache/index.ts';
import type { KnowledgeBase } from '../model/index.ts';
import { sourceReading, type SourceReading } from '../session/read-sources.ts';

const readings = new WeakMap<KnowledgeBase, SourceReading>();

/** Reads with all formats and messages. Always the same arguments, so that it can be prepared. */
export function readingOf(kb: KnowledgeBase): SourceReading {
  const reading = readings.get(kb) ?? sourceReading(kb, formats);
  readings.set(kb, reading);
  return reading;
}
