import type { Finding } from '../../model/index.ts';
import { isAccess } from '../configuration/model/access.ts';
import type { Configuration } from '../configuration/model/configuration.ts';
import { comparable, directoryOf } from '../configuration/model/path.ts';
import { isLiteral, isPerDirectory, type Placed } from '../configuration/place.ts';
import type { Target } from '../configuration/covers.ts';
import type { Section } from '../configuration/tree.ts';
import { isUnder, type Mount } from '../configuration/wsgi.ts';
import { findingAt, inConfiguration } from './finding.ts';

/**
 * A WSGI script, or a directory of static files, that Apache is not allowed to serve: nothing around it in
 * the text grants access, or the last word is a denial. Says nothing where a pattern, a variable or another
 * file may grant it.
 */
export const accessNotGranted = inConfiguration('access-not-granted', (configuration) => {
  if (configuration.mounts.length === 0) return [];
  const judge = judgeOf(configuration);
  const told = new Set<string>();
  const scripts = configuration.mounts.flatMap((mount): readonly Finding[] => {
    const { script, placed } = mount;
    const refused = isPlain(script) && !told.has(script) ? judge(mount, placed) : null;
    if (refused === null) return [];
    told.add(script);
    const directory = directoryOf(script.replaceAll('\\', '/'));
    const missing = lacksGrant(configuration, mount) ? 'grant' : undefined;
    const captures = { mount: mount.mount, script, directory, missing };
    return [findingAt('access-not-granted', placed, captures, refused !== 'unsure')];
  });
  return [...scripts, ...staticFiles(configuration, judge)];
});

/** By a rule, by none of several, or perhaps. */
type Refused = 'denied' | 'unopened' | 'unsure' | null;
type Judge = (target: Target, placed: Placed) => Refused;

/**
 * Whether only a grant is missing: no line is about the script itself, and none is from Apache 2.2, which
 * doesn't know the grant of 2.4.
 */
const lacksGrant = ({ all, access, servedIn }: Configuration, mount: Mount): boolean =>
  !all.some(({ directive }) => /^(?:order|allow|deny)$/.test(directive.key)) &&
  servedIn(mount).every((host) => {
    const { verdict, by } = access(mount, host);
    return verdict === 'unsaid' || (verdict === 'denied' && by?.within.some(isRoot) === true);
  });

/** Directories that an Alias serves, and nothing opens. */
function staticFiles({ all }: Configuration, judge: Judge): readonly Finding[] {
  const told = new Set<string>();
  return all.flatMap((placed): readonly Finding[] => {
    const [mount = '', path = ''] = placed.directive.args;
    if (placed.directive.key !== 'alias' || !isPlain(path)) return [];
    // /srv/app/favicon.ico is a file, /srv/app/static a directory.
    const isFile = /\/[^/]+\.[a-z\d]{1,5}$/i.test(path);
    const directory = isFile ? directoryOf(path) : comparable(path);
    if (told.has(directory)) return [];
    const script = isFile ? path : `${directory}/file`;
    const refused = judge({ mount, script }, placed);
    if (refused === null) return [];
    told.add(directory);
    // What Apache's main configuration opens isn't known, so only a denial is sure.
    const isDenied = refused === 'denied';
    return [findingAt('access-not-granted', placed, { path, directory }, isDenied)];
  });
}

const isPlain = (path: string): boolean =>
  isLiteral(path) && !path.includes('$') && /^(?:\/|[a-z]:)/i.test(path);

function judgeOf(configuration: Configuration): Judge {
  const { all, access, servedIn } = configuration;
  const ruled = all.filter(({ directive }) => isAccess(directive.key));
  const hasRules = new Set(ruled.map(({ host }) => host));
  const opens = ruled.filter(opensLocation);
  const blurred = new Set(all.filter(isMoreSaidThan).map(({ host }) => host));
  const tellsAll = all.some(({ within }) => within.some(isRoot)) || ROOT.test(configuration.text);
  return (target, placed) => {
    const judgeIn = (host: Section | null): Refused => {
      const { verdict, by, isOnlyOld } = access(target, host);
      if (verdict === 'unsure') return null;
      const isBlurred = blurred.has(null) || blurred.has(host);
      if (verdict === 'denied') {
        // Addresses below that are open on purpose: the denial of the rest is meant.
        const isPartly = opens.some((one) => one.host === host && isBelow(one, target.mount));
        if (isPartly) return null;
        return by?.branch || configuration.isExcerpt ? 'unsure' : 'denied';
      }
      const mayBeClosed = !tellsAll && !isBlurred && !isOpenByDefault(target.script);
      if (verdict !== 'unsaid') return isOnlyOld && mayBeClosed ? 'unsure' : null;
      if (!mayBeClosed || configuration.isExcerpt) return null;
      if (hasRules.has(host) || hasRules.has(null)) return 'unopened';
      return host === null || configuration.isTemplate ? null : 'unsure';
    };
    const each = servedIn({ ...target, placed } satisfies Mount).map(judgeIn);
    if (each.includes(null)) return null;
    return (['unsure', 'unopened'] as const).find((one) => each.includes(one)) ?? 'denied';
  };
}

/** Whether a section grants somebody something in a location. */
const opensLocation = ({ directive: { key, rest }, within }: Placed): boolean =>
  within.some((section) => section.key.startsWith('location')) &&
  (key === 'allow' || (key === 'require' && !/^all denied/i.test(rest)));

const isBelow = ({ within }: Placed, mount: string): boolean => {
  const location = within.find(({ key }) => key.startsWith('location'));
  if (location?.key !== 'location') return true;
  return isUnder(location.args[0] ?? '', mount) && location.args[0] !== mount;
};

// <Directory />     <Directory "/">     not: <Directory /srv>
const isRoot = ({ key, args }: Section): boolean => key === 'directory' && args[0] === '/';
const ROOT = /^\s{0,40}<Directory\s+"?\/"?\s*>/im;

/** Directories that the main configurations of Debian and Red Hat open. */
const isOpenByDefault = (script: string): boolean => /^\/(?:var\/www|usr\/share)\//.test(script);

/** More is said than one sees: in another file, by merging, or by a script. */
const isMoreSaidThan = (placed: Placed): boolean => {
  const { directive, host } = placed;
  if (/^(?:use|authmerging|wsgiaccessscript)$/.test(directive.key)) return true;
  return directive.key.startsWith('include') && (host !== null || isPerDirectory(placed));
};
