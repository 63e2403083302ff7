import type { Detector, Finding } from '../../model/index.ts';
import { placeAll, type Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import { groupsDeclared, groupsUsed } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/** A group that one virtual host declares and another, with another ServerName, uses: mod_wsgi refuses it. */
export const daemonGroupOtherHost: Detector = {
  id: 'daemon-group-other-host',
  detect(configuration) {
    const all = placeAll(configuration);
    const declared = groupsDeclared(all);
    return groupsUsed(all).flatMap(({ group, placed }): readonly Finding[] => {
      const owners = declared.filter((declaration) => declaration.group === group);
      const host = serverName(all, placed.host);
      const names = owners.map((owner) => serverName(all, owner.placed.host));
      // One that is declared at server level, or under the same name, or without one, may well serve.
      if (host === null || names.length === 0) return [];
      if (names.some((name) => name === null || name === host)) return [];
      const other = names[0] ?? undefined;
      return [
        findingAt('daemon-group-other-host', placed, { group, host, 'declaring-host': other }),
      ];
    });
  },
};

/** The ServerName of a virtual host, without scheme and port; null for the main server or none. */
function serverName(all: readonly Placed[], host: Section | null): string | null {
  if (!host) return null;
  const name = all.find((placed) => placed.host === host && placed.directive.key === 'servername')
    ?.directive.args[0];
  return name === undefined
    ? null
    : name
        .replace(/^\w+:\/\//, '')
        .replace(/:\d+$/, '')
        .toLowerCase();
}
