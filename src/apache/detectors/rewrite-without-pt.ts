import type { Configuration } from '../configuration/model/configuration.ts';
import { ancestors, comparable } from '../configuration/model/path.ts';
import { isPerDirectory, type Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import type { Mount } from '../configuration/wsgi.ts';
import { findingAt, inConfiguration } from './finding.ts';
import { isStaticFile } from './static-file.ts';

/** A RewriteRule of a server or virtual host that leads into a WSGI application, or to its script, without PT. */
export const rewriteWithoutPt = inConfiguration('rewrite-without-pt', (configuration) => {
  const { all, mounts } = configuration;
  if (mounts.length === 0) return [];
  const server = serverOf(configuration);
  return rulesOf(all).flatMap(({ placed, pattern, substitution, flags, isHandedOn }) => {
    if (server.isOff(placed.host)) return [];
    const hit = target(server, placed.host, substitution);
    if (!hit) return [];
    const { name, rest } = placed.directive;
    const captures = {
      mount: hit.mount,
      script: hit.script,
      rule: `${name} ${rest}`,
      pattern,
      substitution,
      flags,
      // Its own file, by the URL that it is served at.
      url: scriptAt(server, placed.host, substitution) && hit.mount,
    };
    return [findingAt('rewrite-without-pt', placed, captures, !isHandedOn)];
  });
});

type Host = Section | null;

/** What decides, by host, where a rewritten URL ends. */
interface Server {
  readonly configuration: Configuration;
  /** Whether a path of a URL is below one of these. */
  readonly aliases: Lookup;
  readonly directories: Lookup;
  readonly roots: (host: Host) => readonly string[];
  readonly isOff: (host: Host) => boolean;
}

type Lookup = (path: string, host: Host) => boolean;

function serverOf(configuration: Configuration): Server {
  const { all } = configuration;
  const wordsOf = (key: string): readonly Word[] =>
    all
      .filter(({ directive }) => directive.key === key)
      .map(({ directive, host }) => ({ host, path: directive.args[0] ?? '' }));
  const roots = wordsOf('documentroot');
  const sections = all.flatMap(({ within, host }) =>
    within
      .filter(({ key }) => key === 'directory')
      .map(({ args }) => ({ host, path: args[0] ?? '' })),
  );
  const engines = all.filter((it) => it.directive.key === 'rewriteengine' && !isPerDirectory(it));
  const on = new Set(engines.filter((it) => !saysOff(it)).map(({ host }) => host));
  const off = new Set(engines.filter(saysOff).map(({ host }) => host));
  const rootOf = new Map(roots.map(({ host, path }) => [host, path]));
  return {
    configuration,
    aliases: lookup(wordsOf('alias')),
    directories: lookup([...sections, ...roots]),
    roots: (host) => [rootOf.get(host), rootOf.get(null)].filter((root) => root !== undefined),
    isOff: (host) => off.has(host) && !on.has(host),
  };
}

interface Word {
  readonly host: Host;
  readonly path: string;
}

/** Paths by host, to ask whether another path is one of them or below it. */
function lookup(words: readonly Word[]): Lookup {
  const paths = new Map<Host, Set<string>>();
  for (const { host, path } of words) {
    const known = paths.get(host) ?? new Set();
    paths.set(host, known);
    // `/` is above everything, which says nothing.
    if (path !== '/') known.add(comparable(path));
  }
  return (path, host) =>
    ancestors(comparable(path)).some(
      (one) => paths.get(null)?.has(one) === true || paths.get(host)?.has(one) === true,
    );
}

const saysOff = ({ directive }: Placed): boolean => directive.args[0]?.toLowerCase() === 'off';

interface Rule {
  readonly placed: Placed;
  readonly pattern: string;
  readonly substitution: string;
  readonly flags: string;
  /** A later rule of the host may take the result and pass it on. */
  readonly isHandedOn: boolean;
}

// PT and H hand the address on; R, F, G and P leave for elsewhere.   [QSA,L,PT]   [R=302,L]   not: [L]
const LEAVES = /^(?:PT|passthrough|redirect|forbidden|gone|proxy|handler|[RFGPH])(?:=|$)/i;
// The rules end here: [L]     [END]     not: [NC]
const ENDS = /^(?:L|last|END)$/i;
const IS_CHAINED = /^(?:C|chain)$/i;

/** Rules whose result is a path without PT. Of a chain, the last one decides. */
function rulesOf(all: readonly Placed[]): readonly Rule[] {
  const rules: Rule[] = [];
  const passesOn = new Set<Host>();
  // From the end, to know what comes later.
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const placed = all[at];
    if (placed?.directive.key !== 'rewriterule' || isPerDirectory(placed)) continue;
    const [pattern = '', substitution = '', written = ''] = placed.directive.args;
    const flags = written.replace(/^\[|\]$/g, '');
    const names = flags.split(',').map((flag) => flag.trim());
    const has = (wanted: RegExp): boolean => names.some((name) => wanted.test(name));
    if (has(/^(?:PT|passthrough)$/i)) passesOn.add(placed.host);
    if (has(LEAVES) || has(IS_CHAINED) || !substitution.startsWith('/')) continue;
    if (onlyForFiles(all, at)) continue;
    const isHandedOn = !has(ENDS) && passesOn.has(placed.host);
    rules.push({ placed, pattern, substitution, flags, isHandedOn });
  }
  return rules.reverse();
}

/** The mount that a substitution lands on: by its URL, or by the path of the script itself. */
function target(server: Server, host: Host, substitution: string): Mount | undefined {
  const script = scriptAt(server, host, substitution);
  if (script) return script;
  const path = substitution.replace(/\?.*/, '');
  const { forUrl } = server.configuration.mountsByPath;
  const hit = forUrl(path, host);
  if (!hit || isFilePath(server, host, path, hit)) return undefined;
  // At a mount of `/` everything seems to lead into the application: files and other aliases do not.
  const isElsewhere = isStaticFile(path) || server.aliases(path, host);
  return hit.mount === '/' && isElsewhere ? undefined : hit;
}

/** The mount whose script a substitution names, as a file. */
function scriptAt(server: Server, host: Host, substitution: string): Mount | undefined {
  const path = substitution.replace(/\?.*/, '');
  const files = [path, ...server.roots(host).map((root) => root + path)];
  const { forFile } = server.configuration.mountsByPath;
  return files.map((file) => forFile(file, host)).find((mount) => mount !== undefined);
}

/**
 * Without PT, Apache takes a path whose first name is in the root of the file system for a file. That is
 * what such a rule wants, unless the name is also that of the mount.
 */
const isFilePath = (server: Server, host: Host, path: string, hit: Mount): boolean =>
  server.directories(path, host) || (hit.mount === '/' && AT_ROOT.test(path));

// /srv/acme/.well-known/$1     /var/www/html/$1     not: /new/$1
const AT_ROOT =
  /^\/(?:bin|boot|dev|etc|home|lib\d*|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|Users|Library)\//;

/** The conditions right above the rule ask that the target be a file or a directory. */
function onlyForFiles(all: readonly Placed[], index: number): boolean {
  for (let above = index - 1; above >= 0; above -= 1) {
    const directive = all[above]?.directive;
    if (directive?.key !== 'rewritecond') return false;
    if (/^-[fdsF]$/.test(directive.args[1] ?? '')) return true;
  }
  return false;
}
