import type { KnowledgeBase } from '../model/index.ts';
import { startAt } from '../session/start-at.ts';

/** The wizard's address for somebody who comes from a page about a problem or a message. */
export const wizardAt = (kb: KnowledgeBase, id: string): string => `#${startAt(kb, id) ?? '/'}`;
