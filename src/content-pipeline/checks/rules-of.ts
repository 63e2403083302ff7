import type { KnowledgeBase } from '../../model/index.ts';
import { identityOf } from '../cache/memory.ts';

const known = new WeakMap<KnowledgeBase, string>();

/**
 * A hash of what a diagnosis depends on: everything except the version, which changes with any
 * file.
 */
export function rulesOf(kb: KnowledgeBase): string {
  const rules = known.get(kb) ?? identityOf({ ...kb, version: '' });
  known.set(kb, rules);
  return rules;
}
