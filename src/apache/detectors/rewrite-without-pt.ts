import type { Detector, Finding } from '../../model/index.ts';
import { isPerDirectory, placeAll, reaches, type Placed } from '../configuration/place.ts';
import { mountFor, mountsOf, type Mount } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';
import { isStaticFile } from './static-file.ts';

/** A RewriteRule of a server or virtual host that leads into a WSGI application, or to its script, without PT. */
export const rewriteWithoutPt: Detector = {
  id: 'rewrite-without-pt',
  detect(configuration) {
    const all = placeAll(configuration);
    const mounts = mountsOf(all);
    if (mounts.length === 0) return [];
    return all.flatMap((placed, index): readonly Finding[] => {
      const rule = readRule(placed);
      if (!rule || isOff(all, placed) || onlyForFiles(all, index)) return [];
      const hit = target(all, mounts, placed, rule.substitution);
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
function target(
  all: readonly Placed[],
  mounts: readonly Mount[],
  { host }: Placed,
  substitution: string,
): Mount | undefined {
  const path = substitution.replace(/\?.*/, '');
  const roots = all
    .filter((placed) => placed.directive.key === 'documentroot' && reaches(placed, host))
    .map(({ directive }) => directive.args[0] ?? '');
  const script = mounts.find(
    (mount) =>
      reaches(mount.placed, host) &&
      (mount.script === path || roots.some((root) => mount.script === root + path)),
  );
  if (script) return script;
  const mount = mountFor(mounts, host, path);
  return mount && isUnder(mount, path, all, host) ? mount : undefined;
}

/** At a mount of `/` everything seems to lead into the application: files and other aliases do not. */
function isUnder(
  { mount }: Mount,
  path: string,
  all: readonly Placed[],
  host: Placed['host'],
): boolean {
  if (mount !== '/') return true;
  const alias = all.some(
    (placed) =>
      placed.directive.key === 'alias' &&
      reaches(placed, host) &&
      path.startsWith(placed.directive.args[0] ?? '/'),
  );
  return !alias && !isStaticFile(path);
}

/** RewriteEngine was switched off here, and nowhere on again. */
function isOff(all: readonly Placed[], { host }: Placed): boolean {
  const states = all
    .filter((placed) => placed.directive.key === 'rewriteengine' && placed.host === host)
    .filter((placed) => !isPerDirectory(placed))
    .map(({ directive }) => directive.args[0]?.toLowerCase());
  return states.includes('off') && !states.includes('on');
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
