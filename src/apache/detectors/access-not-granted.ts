import type { Detector, Finding } from '../../model/index.ts';
import { isLiteral, placeAll, reaches, type Placed } from '../configuration/place.ts';
import { mountsOf, type Mount } from '../configuration/wsgi.ts';
import { accessOf } from './access.ts';
import { findingAt } from './finding.ts';

/**
 * A WSGI script in a directory that Apache is not allowed to serve: nothing around it in the text grants
 * access, or the last word is a denial. Says nothing where a pattern, a variable or another file may grant it.
 */
export const accessNotGranted: Detector = {
  id: 'access-not-granted',
  detect(configuration) {
    const all = placeAll(configuration);
    if (!/^\s{0,40}<Directory\s/im.test(configuration)) return [];
    const told = new Set<string>();
    return mountsOf(all).flatMap((mount): readonly Finding[] => {
      const { script, placed } = mount;
      if (told.has(script) || !isPlain(script) || !isRefused(all, mount, configuration)) return [];
      told.add(script);
      const directory = script.slice(0, Math.max(script.lastIndexOf('/'), 1));
      return [findingAt('access-not-granted', placed, { mount: mount.mount, script, directory })];
    });
  },
};

const isPlain = (path: string): boolean =>
  isLiteral(path) && !path.includes('$') && /^(?:\/|[a-z]:)/i.test(path);

function isRefused(all: readonly Placed[], mount: Mount, configuration: string): boolean {
  const access = accessOf(all, mount);
  if (access !== 'unsaid') return access === 'denied';
  const included = all.some(
    ({ directive, host }) => /^include|^use$/.test(directive.key) && host === mount.placed.host,
  );
  const saysAll = /^\s{0,40}<Directory\s+"?\/"?\s*>/im.test(configuration);
  return !included && (saysAll || !isGrantedByDefault(mount.script)) && !hasOwnRules(all, mount);
}

/** Directories that the main configurations of Debian and Red Hat open. */
const isGrantedByDefault = (script: string): boolean => /^\/(?:var\/www|usr\/share)\//.test(script);

/** AuthMerging or an access script: the host has rules that are not told in sections alone. */
const hasOwnRules = (all: readonly Placed[], mount: Mount): boolean =>
  all.some(
    (placed) =>
      /^(?:authmerging|wsgiaccessscript)$/.test(placed.directive.key) &&
      reaches(placed, mount.placed.host),
  );
