import { words } from '#words/fix.tsx';
import { words as occasions } from '#words/occasion.ts';
import type { RenderedStep } from '../../engine/fix/render-fix.ts';

/** The file for a block, and the place in it. */
export function whereOf({
  place: { context, file, isGuess },
  target,
}: Pick<RenderedStep, 'place' | 'target'>): string | undefined {
  // Only a configuration of Apache has a virtual host to be outside of.
  const isElsewhere = target === 'text' && context === 'server';
  const parts = [
    file !== null && isGuess ? occasions.probably(file) : file,
    isElsewhere ? null : words.contexts[context],
  ].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}
