import type { Session } from '../model/index.ts';

/** An empty session. */
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
