import type { Finding } from '../../model/index.ts';
import type { Placed } from '../configuration/place.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A script that mod_wsgi would preload into a group that is declared further down: Apache will not start. */
export const daemonGroupDeclaredLater = inConfiguration(
  'daemon-group-declared-later',
  ({ declared, used }) => {
    const first = new Map<string, Placed>();
    for (const { group, placed } of declared) {
      if (!first.has(group)) first.set(group, placed);
    }
    return used
      .filter(({ settled }) => settled)
      .flatMap(({ group, placed }): readonly Finding[] => {
        const declaration = first.get(group);
        if (!declaration || declaration.index <= placed.index) return [];
        const captures = { group, 'declared-in': declaration.host ? 'host' : 'server' };
        return [findingAt('daemon-group-declared-later', placed, captures)];
      });
  },
);
