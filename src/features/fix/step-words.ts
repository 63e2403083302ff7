import { words } from '#words/fix.tsx';
import type { RenderedStep } from '../../engine/fix/render-fix.ts';

/** The file for a block, and the place in it. */
export function whereOf({ context, file }: RenderedStep['place']): string | undefined {
  const parts = [file, words.contexts[context]].filter(
    (part) => part !== null && part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(' · ');
}
