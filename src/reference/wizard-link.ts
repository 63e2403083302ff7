import { conclude } from '../engine/conclude.ts';
import { emptySession } from '../engine/session.ts';
import type { KnowledgeBase, Message } from '../model/index.ts';
import { emptyAddress, formatAddress } from '../session/address.ts';
import { pathOf } from '../session/path-of.ts';

/** The wizard's address for somebody who saw this message: where it would lead a log with it. */
export function wizardAt(kb: KnowledgeBase, { id }: Message): string {
  const { next } = conclude(kb, [], { ...emptySession, seen: [id] });
  return `#${pathOf(next)}${formatAddress({ ...emptyAddress, seen: [id] })}`;
}

/** The wizard's address of a problem. */
export const wizardAtProblem = (problem: string): string => `#/fix/${problem}`;
