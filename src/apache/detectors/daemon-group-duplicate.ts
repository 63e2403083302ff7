import type { Detector } from '../../model/index.ts';
import { exclude, placeAll } from '../configuration/place.ts';
import { groupsDeclared } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/** A daemon process group that is declared again, as certbot's copy of a virtual host does. */
export const daemonGroupDuplicate: Detector = {
  id: 'daemon-group-duplicate',
  detect(configuration) {
    const declared = groupsDeclared(placeAll(configuration));
    return declared
      .filter(({ group, placed }, index) =>
        declared
          .slice(0, index)
          .some((earlier) => earlier.group === group && !exclude(earlier.placed, placed)),
      )
      .map(({ group, placed }) => findingAt('daemon-group-duplicate', placed, { group }));
  },
};
