import type { Finding } from '../../model/index.ts';
import { exclude, type Placed } from '../configuration/place.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A daemon process group that is declared again, as certbot's copy of a virtual host does. */
export const daemonGroupDuplicate = inConfiguration('daemon-group-duplicate', ({ declared }) => {
  const first = new Map<string, Placed>();
  return declared.flatMap(({ group, placed }): readonly Finding[] => {
    const earlier = first.get(group);
    if (earlier === undefined) first.set(group, placed);
    if (earlier === undefined || exclude(earlier, placed)) return [];
    const isSure = !dependsOnServer(earlier, placed) && !dependsOnServer(placed, earlier);
    return [findingAt('daemon-group-duplicate', placed, { group }, isSure)];
  });
});

/** One is read only under a condition that the other doesn't share, and that the server's options decide. */
const dependsOnServer = ({ within }: Placed, other: Placed): boolean =>
  within.some(
    (section) => /^if(?:define|file|version)$/.test(section.key) && !other.within.includes(section),
  );
