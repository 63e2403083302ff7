import type { Rank } from '../../model/index.ts';

/** How the documentation ranks a remedy. */
export const RANKS: Readonly<Record<Rank, string>> = {
  preferred: 'Preferred',
  acceptable: 'Acceptable',
  'last-resort': 'Last resort',
};
