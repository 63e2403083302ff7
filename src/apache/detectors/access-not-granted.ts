import type { Detector, Finding } from '../../model/index.ts';
import { isLiteral, placeAll, type Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import { mountsOf, type Mount } from '../configuration/wsgi.ts';
import { accessReader, isAccess } from './access.ts';
import { findingAt } from './finding.ts';

/**
 * A WSGI script in a directory that Apache is not allowed to serve: nothing around it in the text grants
 * access, or the last word is a denial. Says nothing where a pattern, a variable or another file may grant it.
 */
export const accessNotGranted: Detector = {
  id: 'access-not-granted',
  kind: 'apache-configuration',
  detect(configuration) {
    if (!/^\s{0,40}<Directory\s/im.test(configuration)) return [];
    const all = placeAll(configuration);
    const accessOf = accessReader(all);
    const tellsAll = ROOT.test(configuration);
    const isWhole = tellsAll || isMoreThanAPiece(all);
    const own = hostsWithOwnRules(all);
    const isRefused = (mount: Mount): boolean => {
      const access = accessOf(mount);
      if (access !== 'unsaid') return access === 'denied';
      if (!isWhole || own.has(null) || own.has(mount.placed.host)) return false;
      return tellsAll || !isGrantedByDefault(mount.script);
    };
    const told = new Set<string>();
    return mountsOf(all).flatMap((mount): readonly Finding[] => {
      const { script, placed } = mount;
      if (told.has(script) || !isPlain(script) || !isRefused(mount)) return [];
      told.add(script);
      const directory = script.slice(0, Math.max(script.lastIndexOf('/'), 1));
      return [findingAt('access-not-granted', placed, { mount: mount.mount, script, directory })];
    });
  },
};

const isPlain = (path: string): boolean =>
  isLiteral(path) && !path.includes('$') && /^(?:\/|[a-z]:)/i.test(path);

/** A few lines out of a configuration do not speak of access; the rest of it does. */
const isMoreThanAPiece = (all: readonly Placed[]): boolean =>
  all.some(({ host, directive }) => host !== null || isAccess(directive.key));

// <Directory />     <Directory "/">     not: <Directory /srv>
const ROOT = /^\s{0,40}<Directory\s+"?\/"?\s*>/im;

/** Directories that the main configurations of Debian and Red Hat open. */
const isGrantedByDefault = (script: string): boolean => /^\/(?:var\/www|usr\/share)\//.test(script);

/** Hosts that include another file, merge rules or ask a script: more is said there than one sees. */
const hostsWithOwnRules = (all: readonly Placed[]): ReadonlySet<Section | null> =>
  new Set(all.filter(hasOwnRules).map(({ host }) => host));

const hasOwnRules = ({ directive: { key }, host }: Placed): boolean =>
  /^(?:use|authmerging|wsgiaccessscript)$/.test(key) ||
  (host !== null && key.startsWith('include'));
