import type { KnowledgeBase } from '../../model/index.ts';
import { memoized } from '../cache/memory.ts';
import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { diagnoseCase } from './check-cases.ts';
import { rulesOf } from './rules-of.ts';

/**
 * If nothing of ours is wrong, nothing is found: not in a log without a fault, and not in a line
 * that is harmless or another program's.
 */
export function checkSilence(content: Content, issues: Issues): void {
  const { kb, silent, samples } = content;
  const claimedOf = (text: string): Claimed | null =>
    memoized('silence', [rulesOf(kb), text], issues, () => claimedIn(kb, text));
  for (const { file, text } of silent) {
    const claimed = claimedOf(text);
    if (claimed === null) continue;
    issues.add({ code: 'claimed', file, line: 1, column: 1, ...claimed });
  }
  for (const { message, file, line, samples: own } of samples) {
    const role = kb.messages.find(({ id }) => id === message)?.role.kind;
    if (role !== 'harmless' && role !== 'foreign') continue;
    for (const sample of own) {
      const claimed = claimedOf(sample);
      if (claimed === null) continue;
      const says = `"${message}" is ${role}, but ${claimed.message}: ${sample}`;
      issues.add({ code: 'claimed', file, line, column: 1, message: says, hint: claimed.hint });
    }
  }
}

interface Claimed {
  readonly message: string;
  readonly hint: string;
}

function claimedIn(kb: KnowledgeBase, text: string): Claimed | null {
  const { hypotheses } = diagnoseCase(kb, { texts: [{ name: 'text', text }], answers: {} });
  const claimed = hypotheses.find(
    ({ confidence, for: reasons }) =>
      confidence !== 'possible' && reasons.some(({ evidence }) => evidence.message !== undefined),
  );
  if (!claimed) return null;
  const messages = claimed.for.flatMap(({ evidence }) => evidence.message ?? []);
  return {
    message: `is diagnosed as "${claimed.problem}" (${claimed.confidence})`,
    hint: `narrow the evidence: ${messages.join(', ')}`,
  };
}
