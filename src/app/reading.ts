import { formats } from '../apache/index.ts';
import type { KnowledgeBase } from '../model/index.ts';
import { sourceReading, type SourceReading } from '../session/read-sources.ts';

const readings = new WeakMap<KnowledgeBase, SourceReading>();

/** Reading with all that is known of formats and messages: the same each time, as it may be prepared. */
export function readingOf(kb: KnowledgeBase): SourceReading {
  const reading = readings.get(kb) ?? sourceReading(kb, formats);
  readings.set(kb, reading);
  return reading;
}
