import type { Next } from '../model/index.ts';

/** The path of the screen for the next step. */
export function pathOf(next: Next): string {
  switch (next.kind) {
    case 'ask':
      return next.question === 'symptom' ? '/not-recognised' : `/ask/${next.question}`;
    case 'fix':
      return `/fix/${next.problem}`;
    case 'collect':
      return '/missing';
    case 'done':
      return `/done/${next.problem}`;
    case 'hand-over':
      return '/hand-over';
  }
}
