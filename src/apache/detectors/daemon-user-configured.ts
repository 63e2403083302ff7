import type { Finding } from '../../model/index.ts';
import { readOptions } from '../configuration/words.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A daemon process group with a user of its own, which takes effect only where Apache was started as root. */
export const daemonUserConfigured = inConfiguration('daemon-user-configured', ({ declared }) =>
  declared.flatMap(({ group, placed }): readonly Finding[] => {
    const user = readOptions(placed.directive.rest).get('user');
    return user === undefined || user === ''
      ? []
      : [findingAt('daemon-user-configured', placed, { group, user })];
  }),
);
