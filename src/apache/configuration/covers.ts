import { ancestors, comparable, directoryOf, globCovers } from './model/path.ts';
import { isLiteral, type Placed } from './place.ts';
import { hasHole } from './reading/hole.ts';
import type { Section } from './tree.ts';

/** Whether the sections around a directive hold for a script and its URL; `maybe` where a pattern or a variable decides. */
export type Covers = 'yes' | 'no' | 'maybe';

/** What a request is for: its URL, and the file that it is mapped to. */
export interface Target {
  readonly mount: string;
  readonly script: string;
}

/** Judges all sections around a directive together. */
export function covers({ within }: Pick<Placed, 'within'>, target: Target): Covers {
  let isUnsure = false;
  for (const section of within) {
    const one = coversOne(section, target);
    if (one === 'no') return 'no';
    isUnsure ||= one === 'maybe';
  }
  return isUnsure ? 'maybe' : 'yes';
}

function coversOne({ key, args }: Section, { mount, script }: Target): Covers {
  const [first = '', second = ''] = args;
  const file = comparable(script);
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (key === 'directory') {
    if (first === '~') return byPattern(second, file);
    // One that names the script holds for the mount's own URL, and for none below it.
    if (comparable(first) === file) return mount === '/' ? 'no' : 'maybe';
    return byPath(comparable(first), directoryOf(file));
  }
  if (key === 'location') {
    if (first === '~') return byPattern(second, mount);
    // <Location /api/> holds below /api, not for /api itself.
    if (first === `${mount}/`) return 'maybe';
    return byPath(comparable(first), comparable(mount));
  }
  if (key === 'files') return first === '~' ? byPattern(second, name) : byPath(first, name);
  if (key === 'directorymatch') return byPattern(first, file);
  if (key === 'filesmatch') return byPattern(first, name);
  if (key === 'locationmatch') return byPattern(first, mount);
  if (key === 'proxy' || key === 'proxymatch') return 'no';
  if (key === 'limit') return args.includes('GET') ? 'yes' : 'no';
  return /^(?:else|elseif|if|limitexcept)$/.test(key) ? 'maybe' : 'yes';
}

function byPath(path: string, covered: string): Covers {
  if (path === covered || ancestors(covered).includes(path)) return 'yes';
  if (hasHole(covered) || !isLiteral(covered)) return 'maybe';
  // /srv/{{ name }}/app     ${ROOT}/app     [a-z]*
  const special = path.search(/[\uE000[]|[$@%]\{|\$[a-z_]|^[@%]/i);
  if (special >= 0) return covered.startsWith(path.slice(0, special)) ? 'maybe' : 'no';
  return /[*?]/.test(path) && globCovers(path, covered) ? 'yes' : 'no';
}

/** A regular expression is not run: it could take forever. Its literal beginning can rule it out. */
function byPattern(pattern: string, covered: string): Covers {
  if (hasHole(covered) || !isLiteral(covered)) return 'maybe';
  // ^\.ht     ^/admin     not: ^/(admin|x)     not: ^/a?
  const literal = /^\^((?:[\w/@:-]|\\[.\-_/])+)/.exec(pattern)?.[1] ?? '';
  const rest = pattern.slice(1 + literal.length);
  const sure = /^[*?{|]/.test(rest) || pattern.includes('|') ? '' : literal;
  return covered.startsWith(sure.replaceAll('\\', '')) ? 'maybe' : 'no';
}
