import type { KnowledgeBase } from '../model/index.ts';
import { startAt } from '../session/start-at.ts';

/** The wizard's address for a reader of a problem's or message's page. */
export const wizardAt = (kb: KnowledgeBase, id: string): string => `#${startAt(kb, id) ?? '/'}`;
