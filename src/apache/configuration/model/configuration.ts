import { placeAll, type Placed } from '../place.ts';
import { readBlocks, type Block } from '../reading/blocks.ts';
import {
  APPLICATION_GROUP,
  PROCESS_GROUP,
  servedIn,
  settingsFor,
  type Settings,
} from '../setting.ts';
import type { Section } from '../tree.ts';
import {
  groupsDeclared,
  groupsUsed,
  mountsByPath,
  mountsOf,
  type GroupName,
  type GroupUse,
  type Mount,
  type Mounts,
} from '../wsgi.ts';
import { accessReader, type AccessReader } from './access.ts';

/** A configuration as Apache would merge it, as far as the text tells it. */
export interface Configuration {
  /** The text without what was around it; words that a template fills in are unknown. */
  readonly text: string;
  /** Lines of the whole text above it. */
  readonly above: number;
  /** It is a part of a document or a script, so more may stand around it. */
  readonly isExcerpt: boolean;
  /** A template makes it, and can add to it. */
  readonly isTemplate: boolean;
  /** In the order of the text. */
  readonly all: readonly Placed[];
  readonly hosts: readonly Section[];
  readonly mounts: readonly Mount[];
  readonly mountsByPath: Mounts;
  readonly declared: readonly GroupName[];
  readonly used: readonly GroupUse[];
  /** Whether another configuration of the same text declares a group. */
  readonly isDeclaredElsewhere: (group: string) => boolean;
  /** Which daemon process group serves each mount. */
  readonly processGroup: Settings;
  /** Which interpreter serves each mount. */
  readonly applicationGroup: Settings;
  readonly access: AccessReader;
  /** The hosts in which a mount answers; null is the server itself. */
  readonly servedIn: (mount: Mount) => readonly (Section | null)[];
}

let last: { readonly text: string; readonly found: readonly Configuration[] } | null = null;

/**
 * The configurations in a text, none if it holds none. Every detector asks for the same text, so the last
 * answer is kept.
 */
export function configurationsIn(text: string): readonly Configuration[] {
  if (last?.text !== text) last = { text, found: modelsOf(readBlocks(text)) };
  return last.found;
}

function modelsOf(blocks: readonly Block[]): readonly Configuration[] {
  const placed = blocks.map(({ text, branches }) => placeAll(text, branches));
  const groups = placed.map((all) => new Set(groupsDeclared(all).map(({ group }) => group)));
  const counts = new Map<string, number>();
  for (const names of groups)
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return blocks.map((block, at) => {
    const own = groups[at] ?? new Set();
    return modelOf(
      block,
      placed[at] ?? [],
      (group) => (counts.get(group) ?? 0) > (own.has(group) ? 1 : 0),
    );
  });
}

function modelOf(
  block: Block,
  all: readonly Placed[],
  isDeclaredElsewhere: Configuration['isDeclaredElsewhere'],
): Configuration {
  const mounts = mountsOf(all);
  const byPath = mountsByPath(mounts);
  const hosts = [...new Set(all.flatMap(({ host }) => host ?? []))];
  return {
    text: block.text,
    above: block.above,
    isExcerpt: block.isExcerpt,
    isTemplate: block.branches.length > 0,
    all,
    hosts,
    mounts,
    mountsByPath: byPath,
    declared: groupsDeclared(all),
    used: groupsUsed(all),
    isDeclaredElsewhere,
    processGroup: settingsFor(all, mounts, byPath, hosts, PROCESS_GROUP),
    applicationGroup: settingsFor(all, mounts, byPath, hosts, APPLICATION_GROUP),
    access: accessReader(all),
    servedIn: (mount) => servedIn(mount, hosts),
  };
}
