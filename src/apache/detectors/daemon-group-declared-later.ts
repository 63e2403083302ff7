import { findingAt, inConfiguration } from './finding.ts';

/** A script that mod_wsgi would preload into a group that is declared further down: Apache will not start. */
export const daemonGroupDeclaredLater = inConfiguration(
  'daemon-group-declared-later',
  ({ declared, used }) => {
    const first = new Map<string, number>();
    for (const { group, placed } of declared) {
      if (!first.has(group)) first.set(group, placed.index);
    }
    return used
      .filter(({ settled }) => settled)
      .filter(({ group, placed }) => (first.get(group) ?? 0) > placed.index)
      .map(({ group, placed }) => findingAt('daemon-group-declared-later', placed, { group }));
  },
);
