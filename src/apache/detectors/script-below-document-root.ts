import type { Detector, Finding } from '../../model/index.ts';
import { isLiteral, perHost, placeAll } from '../configuration/place.ts';
import { isUnder, mountsOf } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/** A WSGI script in a directory whose files Apache serves as they are: its source can be asked for. */
export const scriptBelowDocumentRoot: Detector = {
  id: 'script-below-document-root',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const roots = perHost(
      all
        .filter(({ directive }) => directive.key === 'documentroot')
        .map((placed) => ({ placed, root: placed.directive.args[0] ?? '' })),
    );
    return mountsOf(all).flatMap(({ mount, script, placed }): readonly Finding[] => {
      // A mount of / takes every address, that of the script's own file as well.
      if (mount === '/' || !script.startsWith('/') || !isLiteral(script)) return [];
      // The last one that is said counts: a virtual host's own comes behind the server's.
      const root = roots(placed.host).at(-1)?.root;
      if (root === undefined || root.length < 2 || !isUnder(script, root)) return [];
      return [
        findingAt('script-below-document-root', placed, { mount, script, 'document-root': root }),
      ];
    });
  },
};
