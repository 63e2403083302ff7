import type { Detector, Finding } from '../../model/index.ts';
import { placeAll } from '../configuration/place.ts';
import { groupsDeclared } from '../configuration/wsgi.ts';
import { readOptions } from '../configuration/words.ts';
import { findingAt } from './finding.ts';

/** A daemon process group with a user of its own, which takes effect only where Apache was started as root. */
export const daemonUserConfigured: Detector = {
  id: 'daemon-user-configured',
  kind: 'apache-configuration',
  detect: (configuration) =>
    groupsDeclared(placeAll(configuration)).flatMap(({ group, placed }): readonly Finding[] => {
      const user = readOptions(placed.directive.rest).get('user');
      return user === undefined || user === ''
        ? []
        : [findingAt('daemon-user-configured', placed, { group, user })];
    }),
};
