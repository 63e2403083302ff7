import type { Detector } from '../../model/index.ts';
import { exclude, placeAll, type Placed } from '../configuration/place.ts';
import { groupsDeclared } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/** A daemon process group that is declared again, as certbot's copy of a virtual host does. */
export const daemonGroupDuplicate: Detector = {
  id: 'daemon-group-duplicate',
  kind: 'apache-configuration',
  detect(configuration) {
    const first = new Map<string, Placed>();
    return groupsDeclared(placeAll(configuration)).flatMap(({ group, placed }) => {
      const earlier = first.get(group);
      if (earlier === undefined) first.set(group, placed);
      if (earlier === undefined || exclude(earlier, placed)) return [];
      return [findingAt('daemon-group-duplicate', placed, { group })];
    });
  },
};
