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
    const isCopy = isEqual(earlier, placed) && serves(earlier, placed);
    const captures = { group, copy: isCopy ? 'yes' : undefined };
    return [findingAt('daemon-group-duplicate', placed, captures, isSure)];
  });
});

const isEqual = ({ directive: one }: Placed, { directive: other }: Placed): boolean =>
  one.args.join('\n') === other.args.join('\n');

/** Whether the first declaration holds for the virtual host of the second. */
const serves = ({ host: first }: Placed, { host: second }: Placed): boolean =>
  first === null ||
  first === second ||
  (nameOf(first) !== undefined && nameOf(first) === nameOf(second));

const nameOf = (host: Placed['host']): string | undefined =>
  host?.children.find(({ key }) => key === 'servername')?.args[0]?.toLowerCase();

/** One is read only under a condition that the other doesn't share, and that the server's options decide. */
const dependsOnServer = ({ within }: Placed, other: Placed): boolean =>
  within.some(
    (section) => /^if(?:define|file|version)$/.test(section.key) && !other.within.includes(section),
  );
