import type { Finding } from '../../model/index.ts';
import type { Configuration } from '../configuration/model/configuration.ts';
import { isLiteral, isPerDirectory, type Placed } from '../configuration/place.ts';
import { readOptions } from '../configuration/words.ts';
import type { GroupName } from '../configuration/wsgi.ts';
import { findingAt, inConfiguration } from './finding.ts';
import { mountsOtherwise } from './main-interpreter-elsewhere.ts';

/**
 * A daemon process group that nothing runs in, although the text has an application that could: no line
 * names it, or the line that does stands in a section that holds no application.
 */
export const daemonDeclaredUnused = inConfiguration('daemon-declared-unused', (configuration) => {
  const { all, declared, used, mounts, isDeclaredElsewhere, isExcerpt } = configuration;
  const named = new Set(used.map(({ group }) => group));
  const known = new Set(declared.map(({ group }) => group));
  // A misspelt name is another fault, and explains this one.
  const isMisspelt = [...named].some((group) => !known.has(group) && !isDeclaredElsewhere(group));
  if (isMisspelt || all.some(choosesAtRunTime)) return [];
  const hosts = new Set(mounts.map(({ placed }) => placed.host));
  const unused = declared
    .filter(({ group, placed }) => !named.has(group) && !isPerDirectory(placed))
    // A group of a virtual host serves that host; one of the server serves all.
    .filter(({ placed }) => (placed.host === null ? mounts.length > 0 : hosts.has(placed.host)))
    .map(({ group, placed }, _, all) => {
      const others = all.filter((one) => one.placed !== placed);
      const captures = {
        group,
        needs: needsLine(configuration, placed, others) ? 'line' : undefined,
      };
      return findingAt('daemon-declared-unused', placed, captures, !isExcerpt);
    });
  return [...unused, ...outOfReach(configuration)];
});

/** Whether it is clear which applications the group is for: all around it, and none has another one. */
function needsLine(
  { mounts, processGroup }: Configuration,
  { host, within }: Placed,
  others: readonly GroupName[],
): boolean {
  const served = mounts.filter(({ placed }) => host === null || placed.host === host);
  return (
    others.every(({ placed }) => host !== null && placed.host !== null && placed.host !== host) &&
    within.every(({ key }) => key === 'virtualhost' || key === 'ifmodule') &&
    served.every((mount) => processGroup.of(mount).kind === 'unset')
  );
}

/** WSGIProcessGroup lines for a group that no other line sends anything to, which hold for no script. */
function outOfReach(configuration: Configuration): readonly Finding[] {
  const { all, mounts, used, processGroup, isExcerpt } = configuration;
  if (mounts.length === 0 || all.some(mountsOtherwise)) return [];
  const isIdle = (placed: Placed): boolean =>
    placed.directive.key === 'wsgiprocessgroup' && !processGroup.reaches(placed);
  const busy = new Set(used.filter(({ placed }) => !isIdle(placed)).map(({ group }) => group));
  return used
    .filter(({ group, placed }) => isIdle(placed) && isPerDirectory(placed) && !busy.has(group))
    .map(({ group, placed }) => {
      const section = placed.within.at(-1);
      const served = mounts.filter((mount) => mount.placed.host === placed.host);
      const isForHost =
        served.length > 0 && served.every((mount) => processGroup.of(mount).kind === 'unset');
      const captures = {
        group,
        section: section && `<${section.name} ${section.rest}>`,
        level: isForHost ? 'host' : undefined,
      };
      return findingAt('daemon-declared-unused', placed, captures, !isExcerpt);
    });
}

/** The group comes out of a variable, or another file, or a script; or its option is misspelt. */
function choosesAtRunTime({ directive }: Placed): boolean {
  const { key, args, rest } = directive;
  if (CHOOSES.has(key) || /process_?group=/i.test(rest)) return true;
  const group = key === 'wsgiprocessgroup' ? args[0] : readOptions(rest).get('process-group');
  return group !== undefined && group !== '%{GLOBAL}' && !isLiteral(group);
}

const CHOOSES: ReadonlySet<string> = new Set([
  'include',
  'includeoptional',
  'use',
  'wsgirestrictprocess',
  'wsgidispatchscript',
  'wsgihandlerscript',
]);
