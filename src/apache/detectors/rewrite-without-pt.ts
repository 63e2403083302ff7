import type { Detector, Finding } from '../../model/index.ts';
import { isPerDirectory, perHost, placeAll, type Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import { mountFor, mountsOf, type Mount } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';
import { isStaticFile } from './static-file.ts';

/** A RewriteRule of a server or virtual host that leads into a WSGI application, or to its script, without PT. */
export const rewriteWithoutPt: Detector = {
  id: 'rewrite-without-pt',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const mounts = mountsOf(all);
    if (mounts.length === 0) return [];
    const server = serverOf(all, mounts);
    return all.flatMap((placed, index): readonly Finding[] => {
      const rule = readRule(placed);
      if (!rule || server.isOff(placed.host) || onlyForFiles(all, index)) return [];
      const hit = target(server, placed.host, rule.substitution);
      if (!hit) return [];
      const { name, rest } = placed.directive;
      return [
        findingAt('rewrite-without-pt', placed, {
          mount: hit.mount,
          script: hit.script,
          rule: `${name} ${rest}`,
          pattern: rule.pattern,
          substitution: rule.substitution,
        }),
      ];
    });
  },
};

type Host = Section | null;

/** What decides, by host, where a rewritten URL ends. */
interface Server {
  readonly mounts: (host: Host) => readonly Mount[];
  readonly roots: (host: Host) => readonly string[];
  readonly aliases: (host: Host) => readonly string[];
  readonly isOff: (host: Host) => boolean;
}

function serverOf(all: readonly Placed[], mounts: readonly Mount[]): Server {
  const firstWords = (key: string): ((host: Host) => readonly string[]) => {
    const found = all.filter(({ directive }) => directive.key === key).slice(0, MOST);
    const words = perHost(
      found.map((placed) => ({ placed, word: placed.directive.args[0] ?? '' })),
    );
    return (host) => words(host).map(({ word }) => word);
  };
  const engines = all.filter((it) => it.directive.key === 'rewriteengine' && !isPerDirectory(it));
  const on = new Set(engines.filter((it) => !saysOff(it)).map(({ host }) => host));
  const off = new Set(engines.filter(saysOff).map(({ host }) => host));
  return {
    mounts: perHost(mounts),
    roots: firstWords('documentroot'),
    aliases: firstWords('alias'),
    isOff: (host) => off.has(host) && !on.has(host),
  };
}

/** More roots and aliases than any server has; each is compared with each rule. */
const MOST = 1000;

const saysOff = ({ directive }: Placed): boolean => directive.args[0]?.toLowerCase() === 'off';

interface Rule {
  readonly pattern: string;
  readonly substitution: string;
}

// PT and H hand the address on; R, F, G and P leave for elsewhere.   [QSA,L,PT]   [R=302,L]   not: [L]
const LEAVES = /^(?:PT|passthrough|redirect|forbidden|gone|proxy|handler|[RFGPH])(?:=|$)/i;

function readRule(placed: Placed): Rule | null {
  const { key, args } = placed.directive;
  const [pattern, substitution, flags = ''] = args;
  if (key !== 'rewriterule' || isPerDirectory(placed)) return null;
  if (pattern === undefined || !substitution?.startsWith('/')) return null;
  const names = flags.replace(/^\[|\]$/g, '').split(',');
  return names.some((flag) => LEAVES.test(flag.trim())) ? null : { pattern, substitution };
}

/** The mount that a substitution lands on: by its URL, or by the path of the script itself. */
function target(server: Server, host: Host, substitution: string): Mount | undefined {
  const path = substitution.replace(/\?.*/, '');
  const mounts = server.mounts(host);
  const files = new Set([path, ...server.roots(host).map((root) => root + path)]);
  const script = mounts.find((mount) => files.has(mount.script));
  if (script) return script;
  const hit = mountFor(mounts, path);
  // At a mount of `/` everything seems to lead into the application: files and other aliases do not.
  const isElsewhere =
    isStaticFile(path) || server.aliases(host).some((alias) => path.startsWith(alias));
  return hit?.mount === '/' && isElsewhere ? undefined : hit;
}

/** The conditions right above the rule ask that the target be a file or a directory. */
function onlyForFiles(all: readonly Placed[], index: number): boolean {
  for (let above = index - 1; above >= 0; above -= 1) {
    const directive = all[above]?.directive;
    if (directive?.key !== 'rewritecond') return false;
    if (/^-[fdsF]$/.test(directive.args[1] ?? '')) return true;
  }
  return false;
}
