import type { Detector } from '../../model/index.ts';
import { placeAll } from '../configuration/place.ts';
import { groupsDeclared, groupsUsed } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/** A script that mod_wsgi would preload into a group that is declared further down: Apache will not start. */
export const daemonGroupDeclaredLater: Detector = {
  id: 'daemon-group-declared-later',
  detect(configuration) {
    const all = placeAll(configuration);
    const declared = groupsDeclared(all);
    return groupsUsed(all)
      .filter(({ settled }) => settled)
      .filter(({ group, placed }) => {
        const lines = declared
          .filter((declaration) => declaration.group === group)
          .map((declaration) => declaration.placed.directive.line);
        return lines.length > 0 && lines.every((line) => line > placed.directive.line);
      })
      .map(({ group, placed }) => findingAt('daemon-group-declared-later', placed, { group }));
  },
};
