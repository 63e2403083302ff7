import { words } from '#words/fix.tsx';
import type { RenderedStep } from '../../engine/fix/render-fix.ts';

/** The file for a block, and the place in it. */
export function whereOf({
  place: { context, file },
  target,
}: Pick<RenderedStep, 'place' | 'target'>): string | undefined {
  // Only a configuration of Apache has a virtual host to be outside of.
  const isElsewhere = target === 'text' && context === 'server';
  const parts = [file, isElsewhere ? null : words.contexts[context]].filter(
    (part) => part !== null && part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(' · ');
}
