import type { Detector } from '../../model/index.ts';
import { isLiteral, isPerDirectory, placeAll, type Placed } from '../configuration/place.ts';
import { groupsDeclared, groupsUsed, mountsOf } from '../configuration/wsgi.ts';
import { readOptions } from '../configuration/words.ts';
import { findingAt } from './finding.ts';

/** A daemon process group that nothing runs in, although the text has an application that could. */
export const daemonDeclaredUnused: Detector = {
  id: 'daemon-declared-unused',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const declared = groupsDeclared(all);
    const used = new Set(groupsUsed(all).map(({ group }) => group));
    const known = new Set(declared.map(({ group }) => group));
    // A misspelt name is another fault, and explains this one.
    const isMisspelt = [...used].some((group) => !known.has(group));
    if (isMisspelt || all.some(choosesAtRunTime)) return [];
    const mounts = mountsOf(all);
    const hosts = new Set(mounts.map(({ placed }) => placed.host));
    return (
      declared
        .filter(({ group, placed }) => !used.has(group) && !isPerDirectory(placed))
        // A group of a virtual host serves that host; one of the server serves all.
        .filter(({ placed }) => (placed.host === null ? mounts.length > 0 : hosts.has(placed.host)))
        .map(({ group, placed }) => findingAt('daemon-declared-unused', placed, { group }))
    );
  },
};

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
