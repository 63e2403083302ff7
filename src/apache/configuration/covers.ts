import type { Placed } from './place.ts';
import type { Section } from './tree.ts';
import { isUnder, type Mount } from './wsgi.ts';

/** Whether the sections around a directive hold for a script and its URL; `maybe` where a pattern or a variable decides. */
export type Covers = 'yes' | 'no' | 'maybe';

/** Judges all sections around a directive together. */
export function covers({ within }: Pick<Placed, 'within'>, mount: Mount): Covers {
  const each = within.map((section) => coversOne(section, mount));
  if (each.includes('no')) return 'no';
  return each.includes('maybe') ? 'maybe' : 'yes';
}

/** A path without the slash at its end; the root stays. */
export const cleanPath = (path: string): string =>
  path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;

function coversOne({ key, args }: Section, { mount, script }: Mount): Covers {
  const path = cleanPath(args[0] ?? '');
  if (key === 'directory') return byPath(path, script);
  if (key === 'location') return byPath(path, mount);
  if (key === 'files') return byPath(path, script.slice(script.lastIndexOf('/') + 1));
  return /match$|^(?:else|elseif|if)$/.test(key) ? 'maybe' : 'yes';
}

function byPath(path: string, covered: string): Covers {
  // /srv/*/app     ~ "^/srv"     ${ROOT}/app     not: /srv/app
  const special = path.search(/[*?[$~]/);
  if (special >= 0) return covered.startsWith(path.slice(0, special)) ? 'maybe' : 'no';
  return isUnder(covered, path) ? 'yes' : 'no';
}
