import type { Finding } from '../../model/index.ts';
import { findingAt, inConfiguration } from './finding.ts';
import { isStaticFile } from './static-file.ts';

/** A FallbackResource whose target is served by a WSGI application. */
export const fallbackResourceToWsgi = inConfiguration(
  'fallback-resource-to-wsgi',
  ({ all, mountsByPath }) =>
    all.flatMap((placed): readonly Finding[] => {
      const { key, args } = placed.directive;
      const [target = ''] = args;
      if (key !== 'fallbackresource' || !target.startsWith('/')) return [];
      const hit = mountsByPath.forUrl(target, placed.host);
      if (!hit || (hit.mount === '/' && isStaticFile(target))) return [];
      const directory = placed.within.findLast((section) => section.key === 'directory')?.args[0];
      return [
        findingAt('fallback-resource-to-wsgi', placed, {
          mount: hit.mount,
          script: hit.script,
          directory,
        }),
      ];
    }),
);
