import type { Detector } from '../../model/index.ts';
import { isLiteral, isPerDirectory, placeAll, type Placed } from '../configuration/place.ts';
import { groupsDeclared, groupsUsed, mountsOf } from '../configuration/wsgi.ts';
import { readOptions } from '../configuration/words.ts';
import { findingAt } from './finding.ts';

/** A daemon process group that nothing runs in, although the text has an application that could. */
export const daemonDeclaredUnused: Detector = {
  id: 'daemon-declared-unused',
  detect(configuration) {
    const all = placeAll(configuration);
    const declared = groupsDeclared(all);
    const used = new Set(groupsUsed(all).map(({ group }) => group));
    const known = new Set(declared.map(({ group }) => group));
    // A misspelt name is another fault, and explains this one.
    const isMisspelt = [...used].some((group) => !known.has(group));
    if (isMisspelt || all.some(choosesAtRunTime)) return [];
    return declared
      .filter(({ group, placed }) => !used.has(group) && !isPerDirectory(placed))
      .filter(({ placed }) => mountsOf(all).some((mount) => canUse(mount.placed, placed)))
      .map(({ group, placed }) => findingAt('daemon-declared-unused', placed, { group }));
  },
};

const canUse = (mount: Placed, declaration: Placed): boolean =>
  declaration.host === null || mount.host === declaration.host;

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
