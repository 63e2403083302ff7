import type { Detector } from '../../model/index.ts';
import { placeAll } from '../configuration/place.ts';
import { groupsDeclared, groupsUsed } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/** A script that mod_wsgi would preload into a group that is declared further down: Apache will not start. */
export const daemonGroupDeclaredLater: Detector = {
  id: 'daemon-group-declared-later',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const first = new Map<string, number>();
    for (const { group, placed } of groupsDeclared(all)) {
      if (!first.has(group)) first.set(group, placed.directive.line);
    }
    return groupsUsed(all)
      .filter(({ settled }) => settled)
      .filter(({ group, placed }) => (first.get(group) ?? 0) > placed.directive.line)
      .map(({ group, placed }) => findingAt('daemon-group-declared-later', placed, { group }));
  },
};
