import type { Detector, Finding } from '../../model/index.ts';
import { perHost, placeAll } from '../configuration/place.ts';
import { mountFor, mountsOf } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';
import { isStaticFile } from './static-file.ts';

/** A FallbackResource whose target is served by a WSGI application. */
export const fallbackResourceToWsgi: Detector = {
  id: 'fallback-resource-to-wsgi',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const mounts = perHost(mountsOf(all));
    return all.flatMap((placed): readonly Finding[] => {
      const { key, args } = placed.directive;
      const [target = ''] = args;
      if (key !== 'fallbackresource' || !target.startsWith('/')) return [];
      const hit = mountFor(mounts(placed.host), target);
      if (!hit || (hit.mount === '/' && isStaticFile(target))) return [];
      const directory = placed.within.findLast((section) => section.key === 'directory')?.args[0];
      return [
        findingAt('fallback-resource-to-wsgi', placed, {
          mount: hit.mount,
          script: hit.script,
          directory,
        }),
      ];
    });
  },
};
