import { cleanPath, covers } from '../configuration/covers.ts';
import { isPerDirectory, perHost, type Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import type { Mount } from '../configuration/wsgi.ts';

/** What a text says of access to a script: the last section that speaks of it counts, as in Apache. */
export type Access = 'granted' | 'denied' | 'unsaid' | 'unsure';

/** Reads Require, and Order, Allow and Deny, in all sections around a script and its URL. */
export function accessReader(all: readonly Placed[]): (mount: Mount) => Access {
  const said = all.filter((placed) => isAccess(placed.directive.key) && isPerDirectory(placed));
  const rulesOf = perHost(said.slice(0, MOST_RULES).map((placed) => ({ placed })));
  return (mount) => {
    const rules = rulesOf(mount.placed.host)
      .map(({ placed }) => ({ placed, covers: covers(placed, mount) }))
      .filter((rule) => rule.covers !== 'no');
    if (rules.some((rule) => rule.covers === 'maybe')) return 'unsure';
    const certain = rules.map(({ placed }) => placed);
    const older = verdict(certain, (key) => key !== 'require');
    return older === 'unsaid' ? verdict(certain, (key) => key === 'require') : older;
  };
}

/** More than any server has; each is compared with each mount. */
const MOST_RULES = 10_000;

/** Whether a directive says who may have what. */
export const isAccess = (key: string): boolean => ACCESS.has(key);

const ACCESS: ReadonlySet<string> = new Set(['require', 'order', 'allow', 'deny', 'satisfy']);

function verdict(rules: readonly Placed[], isMine: (key: string) => boolean): Access {
  const mine = rules.filter(({ directive }) => isMine(directive.key));
  const deciding = mine.reduce((most, placed) => Math.max(most, weight(placed)), 0);
  const last = mine.filter((placed) => weight(placed) === deciding);
  if (last.length === 0) return 'unsaid';
  // "Require all denied" and "Deny from all" are refusals. Anything else grants somebody something.
  const refuses = ({ directive: { key, rest } }: Placed): boolean =>
    key === 'order' || /^(?:all denied|from all)$/i.test(key === 'allow' ? '' : rest);
  const isDenial = last.every(refuses) && last.some(({ directive }) => directive.key !== 'order');
  return isDenial ? 'denied' : 'granted';
}

/** Apache merges directories from short to long, then files, then locations. */
function weight({ within }: Placed): number {
  const sections = within.map(({ key }) => key);
  if (sections.includes('location')) return 2_000_000 + depth(within, 'location');
  return (sections.includes('files') ? 1_000_000 : 0) + depth(within, 'directory');
}

const depth = (within: readonly Section[], key: string): number =>
  cleanPath(within.find((section) => section.key === key)?.args[0] ?? '').length;
