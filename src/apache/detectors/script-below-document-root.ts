import type { Finding } from '../../model/index.ts';
import { comparable } from '../configuration/model/path.ts';
import { isLiteral } from '../configuration/place.ts';
import { isUnder } from '../configuration/wsgi.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A WSGI script in a directory whose files Apache serves as they are: its source can be asked for. */
export const scriptBelowDocumentRoot = inConfiguration(
  'script-below-document-root',
  ({ all, mounts, servedIn, isExcerpt }) => {
    // The last one that is said counts: a virtual host's own comes behind the server's.
    const rootOf = new Map(
      all
        .filter(({ directive }) => directive.key === 'documentroot')
        .map(({ directive, host }) => [host, directive.args[0] ?? '']),
    );
    return mounts.flatMap((served): readonly Finding[] => {
      const { mount, script, placed } = served;
      // A mount of / takes every address, that of the script's own file as well.
      if (mount === '/' || !/^(?:\/|[a-z]:)/i.test(script) || !isLiteral(script)) return [];
      const roots = servedIn(served).map((host) => rootOf.get(host) ?? rootOf.get(null) ?? '');
      const root = roots.find(
        (one) => one.length > 1 && isUnder(comparable(script), comparable(one)),
      );
      if (root === undefined) return [];
      const captures = { mount, script, 'document-root': root };
      return [findingAt('script-below-document-root', placed, captures, !isExcerpt)];
    });
  },
);
