import { inlineText, proseText } from '../engine/fix/fill-prose.ts';
import { meaningsOf } from '../engine/meanings.ts';
import { evidenceWords } from '#words/evidence.ts';
import type { Fix, KnowledgeBase, Message, Problem } from '../model/index.ts';
import { byId } from '../engine/indexed.ts';

type Fixes = ReadonlyMap<string, Fix>;

/** The problems of an explanation: those of a code, or the one with that id. */
export function explained(kb: KnowledgeBase, wanted: string): readonly Problem[] {
  const messages = messagesOf(kb, wanted);
  const meant = messages.flatMap(({ id }) => meaningsOf(kb, id).map(({ problem }) => problem));
  return [...new Set([...meant, ...kb.problems.filter(({ id }) => id === wanted)])];
}

/** What a code or a problem means, for a terminal. Null if there is no such code or problem. */
export function explain(kb: KnowledgeBase, fixes: Fixes, wanted: string): string | null {
  const messages = messagesOf(kb, wanted);
  const problem = byId(kb.problems, wanted);
  if (problem) return problemText(problem, fixes, []);
  if (messages.length === 0) return null;
  return messages.map((message) => messageText(kb, fixes, wanted, message)).join('\n\n');
}

const messagesOf = (kb: KnowledgeBase, wanted: string): readonly Message[] =>
  kb.messages.filter(({ codes }) => codes.includes(wanted.toUpperCase()));

function messageText(kb: KnowledgeBase, fixes: Fixes, code: string, message: Message): string {
  const meanings = meaningsOf(kb, message.id);
  const because = 'why' in message.role ? [message.role.why] : [];
  const means =
    meanings.length < 2
      ? []
      : [`It has ${String(meanings.length)} possible causes, the likeliest first.`];
  return [
    `${code.toUpperCase()}: ${message.title}`,
    ...because,
    ...means,
    ...meanings.map(({ problem, evidence }) =>
      problemText(
        problem,
        fixes,
        evidence.map((one) => evidenceWords(kb, one)),
      ),
    ),
  ].join('\n\n');
}

/**
 * A problem with its evidence and its remedies, by name, because only a log fills in their
 * commands.
 */
function problemText(problem: Problem, fixes: Fixes, reasons: readonly string[]): string {
  const { summary = [], remedies = [] } = fixes.get(problem.id) ?? {};
  const lines = [
    `${inlineText(problem.title, {})} (${problem.id})`,
    proseText(summary, {}),
    ...[...new Set(reasons)].map((reason) => `evidence: ${reason}`),
    ...remedies.map(({ title, rank }) => `${rank}: ${title}`),
  ];
  return lines.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n');
}
