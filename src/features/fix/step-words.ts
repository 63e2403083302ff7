import type { RenderedStep } from '../../engine/fix/render-fix.ts';
import type { Target } from '../../model/index.ts';

/** What a destructive step says before it can be copied. */
export const GUARD = 'Read the step before you copy this: it reaches far, or is hard to take back.';

/** What a block is, by its target. */
export const LABELS: Readonly<Record<Target, string>> = {
  shell: 'Command',
  apache: 'Configuration',
  htaccess: '.htaccess',
  python: 'Python',
  text: 'What to change',
};

const CONTEXTS: Readonly<Record<string, string | undefined>> = {
  server: 'outside any virtual host',
  vhost: 'inside the virtual host',
  directory: 'inside the Directory section',
  htaccess: 'in the .htaccess file',
};

/** The file that a block goes into, and where in it. */
export function whereOf({ context, file }: RenderedStep['place']): string | undefined {
  const parts = [file, CONTEXTS[context]].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}
