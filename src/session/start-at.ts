import { emptySession } from '../engine/session.ts';
import type { KnowledgeBase } from '../model/index.ts';
import { byId } from '../engine/indexed.ts';
import { emptyAddress, formatAddress, type AddressState } from './address.ts';
import { diagnose } from './diagnose.ts';
import { pathOf } from './path-of.ts';

/**
 * The wizard's address for a given start: a symptom (`503`), a question (`selinux-mode`), a
 * problem, a code (`WSGI0117`) or a message. Null if it is none of these. `state`: other known facts.
 */
export function startAt(
  kb: KnowledgeBase,
  start: string,
  state: AddressState = emptyAddress,
): string | null {
  if (start === '') return `/${formatAddress(state)}`;
  const symptoms = byId(kb.facts, 'symptom')?.values ?? [];
  if (symptoms.some(({ id }) => id === start)) {
    return nextAfter(kb, { ...state, answers: { ...state.answers, symptom: start } });
  }
  if (byId(kb.problems, start) !== undefined) return `/fix/${start}${formatAddress(state)}`;
  if (byId(kb.questions, start) !== undefined) return `/ask/${start}${formatAddress(state)}`;
  const message = kb.messages.find(({ id, codes }) => id === start || codes.includes(start));
  return message ? nextAfter(kb, { ...state, seen: [...state.seen, message.id] }) : null;
}

/** The next screen for a user who has said that much. */
function nextAfter(kb: KnowledgeBase, state: AddressState): string {
  const { next } = diagnose(kb, [], { ...emptySession, ...state });
  return pathOf(next) + formatAddress(state);
}
