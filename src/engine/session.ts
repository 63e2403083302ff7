import type { Session } from '../model/index.ts';

/** A session in which nothing was said yet. */
export const emptySession: Session = {
  sources: [],
  isLogNew: false,
  answers: {},
  dismissed: [],
  attempts: [],
  parameters: {},
  notes: [],
  seen: [],
};
