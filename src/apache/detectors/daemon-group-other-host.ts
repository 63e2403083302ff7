import type { Finding } from '../../model/index.ts';
import type { Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A group that one virtual host declares and another, with another ServerName, uses: mod_wsgi refuses it. */
export const daemonGroupOtherHost = inConfiguration(
  'daemon-group-other-host',
  ({ all, declared, used }) => {
    const nameOf = serverNames(all);
    const owners = new Map<string, Set<string | null>>();
    for (const { group, placed } of declared) {
      const names = owners.get(group) ?? new Set();
      owners.set(group, names.add(nameOf(placed.host)));
    }
    return used.flatMap(({ group, placed }): readonly Finding[] => {
      const names = owners.get(group);
      const host = nameOf(placed.host);
      // One that is declared at server level, or under the same name, or without one, may well serve.
      if (host === null || !names || names.has(null) || names.has(host)) return [];
      const [other] = names;
      return [
        findingAt('daemon-group-other-host', placed, {
          group,
          host,
          'declaring-host': other ?? undefined,
        }),
      ];
    });
  },
);

/** The ServerName of a virtual host, without scheme and port; null for the main server or none. */
function serverNames(all: readonly Placed[]): (host: Section | null) => string | null {
  const names = new Map<Section | null, string>();
  for (const { directive, host } of all) {
    if (directive.key !== 'servername' || host === null || names.has(host)) continue;
    const [name = ''] = directive.args;
    names.set(
      host,
      name
        .replace(/^\w+:\/\//, '')
        .replace(/:\d+$/, '')
        .toLowerCase(),
    );
  }
  return (host) => names.get(host) ?? null;
}
