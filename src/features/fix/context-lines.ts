import type { Target } from '../../model/index.ts';
import type { ContextLines } from '../../ui/index.ts';

/** The lines above and below new lines in their context. Null if none are needed. */
export function contextLinesOf(
  target: Target,
  context: string,
  text: string,
): ContextLines | undefined {
  if (target === 'htaccess') return { above: ['…'], below: [], isInside: false };
  if (target !== 'apache') return undefined;
  // A section of its own goes into the virtual host, whatever its lines are for.
  const opens = /^\s*<([a-z]+)/i.exec(text)?.[1]?.toLowerCase();
  const place = context === 'directory' && opens !== undefined ? 'vhost' : context;
  return opens === 'virtualhost' ? PLACES['server'] : PLACES[place];
}

const PLACES: Readonly<Record<string, ContextLines | undefined>> = {
  server: {
    above: ['…'],
    below: ['', '<VirtualHost *:80>', '    …', '</VirtualHost>'],
    isInside: false,
  },
  vhost: { above: ['<VirtualHost *:80>', '    …'], below: ['</VirtualHost>'], isInside: true },
  directory: { above: ['<Directory …>', '    …'], below: ['</Directory>'], isInside: true },
};
