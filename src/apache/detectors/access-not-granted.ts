import type { Detector, Finding } from '../../model/index.ts';
import { isLiteral, placeAll, type Placed } from '../configuration/place.ts';
import { mountsOf, type Mount } from '../configuration/wsgi.ts';
import { accessOf, isAccess } from './access.ts';
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
  if (!isWhole(all, configuration) || hasOwnRules(all, mount)) return false;
  return ROOT.test(configuration) || !isGrantedByDefault(mount.script);
}

/** More than a few lines out of a configuration: it would speak of access, and does elsewhere. */
const isWhole = (all: readonly Placed[], configuration: string): boolean =>
  ROOT.test(configuration) ||
  all.some(({ host, directive }) => host !== null || isAccess(directive.key));

// <Directory />     <Directory "/">     not: <Directory /srv>
const ROOT = /^\s{0,40}<Directory\s+"?\/"?\s*>/im;

/** Directories that the main configurations of Debian and Red Hat open. */
const isGrantedByDefault = (script: string): boolean => /^\/(?:var\/www|usr\/share)\//.test(script);

/** The host includes another file, or merges rules, or asks a script: more is said than one sees. */
const hasOwnRules = (all: readonly Placed[], mount: Mount): boolean =>
  all.some(({ directive: { key }, host }) =>
    /^include|^use$/.test(key)
      ? host === mount.placed.host && (host !== null || key === 'use')
      : /^(?:authmerging|wsgiaccessscript)$/.test(key) &&
        (host === null || host === mount.placed.host),
  );
