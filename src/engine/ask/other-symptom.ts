import type { KnowledgeBase } from '../../model/index.ts';
import { asks } from './walk-tree.ts';

/**
 * Whether a question belongs to a symptom that isn't the known one: only that symptom's tree has it, and "Is it
 * 400 or 401?" makes no sense after a 403.
 */
export function isOfOtherSymptom(
  { trees }: Pick<KnowledgeBase, 'trees'>,
  fact: string,
  symptom: string | undefined,
): boolean {
  if (symptom === undefined) return false;
  const asking = trees.filter(({ root }) => asks(root, fact));
  return asking.length === 1 && asking[0]?.symptom !== symptom;
}
