import { words } from '#words/session.ts';
import { formatSeen } from '../engine/seen.ts';
import { sightingsFarFromFaults } from '../engine/facts/transient-facts.ts';
import type { KnowledgeBase, Observation } from '../model/index.ts';
import type { AddressState, Given, Shows } from './address.ts';
import type { GivenSource, PendingSources, ReadSource } from './store.ts';

/** If this much lies between two logs, the later one is from after a change. In milliseconds. */
const A_WHILE = 60_000;

/** The sources that a case holds, in the order in which they were given. */
export const sourcesIn = (
  tab: readonly GivenSource[],
  { given }: AddressState,
): readonly GivenSource[] =>
  given.flatMap(({ id }) => tab.filter((one) => one.id === id).slice(0, 1));

/** The name of a source, where there are several. Undefined if it needs none. */
export const nameIn = (sources: readonly ReadSource[], source: number): string | undefined =>
  sources.length > 1 ? sources[source]?.source.name : undefined;

/** What a source shows, as far as it is known. */
export const showsOf = ({ given }: AddressState, { id }: GivenSource): Shows | null =>
  given.find((one) => one.id === id)?.shows ?? null;

/**
 * What the sources of a case say now. What an earlier one says is past if a later one, of the kind
 * that would say it again, shows the server after a change.
 */
export const observationsOf = (
  sources: readonly GivenSource[],
  state: AddressState,
): readonly Observation[] =>
  sources.map((one, index) => {
    const looked = new Set(
      sources
        .slice(index + 1)
        .filter((later) => isAfter(state, later) && !isOfOneChange(state, one, later))
        .flatMap(({ observation }) => observation.kinds.map(({ kind }) => kind)),
    );
    return looked.size === 0 ? one.observation : without(one.observation, looked);
  });

export const isAfter = (state: AddressState, source: GivenSource): boolean =>
  showsOf(state, source) === 'after';

const isOfOneChange = (state: AddressState, one: GivenSource, other: GivenSource): boolean =>
  isAfter(state, one) && one.attempts === other.attempts;

function without(observation: Observation, kinds: ReadonlySet<string>): Observation {
  const sightings = observation.sightings.filter(({ kind }) => !kinds.has(kind));
  const kept = new Set(sightings.map(({ message }) => message));
  return {
    ...observation,
    sightings,
    counted: observation.counted.filter(({ message }) => kept.has(message)),
    missing: sightings.length === 0 ? [] : observation.missing,
  };
}

/**
 * What an address holds of the logs. Without times in it, a restart that explains nothing is left
 * out.
 */
export function seenIn(kb: KnowledgeBase, observations: readonly Observation[]): readonly string[] {
  const all = observations.flatMap(({ sightings }, source) =>
    sightings.map((sighting) => ({ ...sighting, source })),
  );
  const far = sightingsFarFromFaults(kb, all);
  return all.flatMap((sighting) => (far.has(sighting) ? [] : (formatSeen(kb, sighting) ?? [])));
}

/** What a case holds once sources that were read are added to it. */
export function adding(
  tab: readonly GivenSource[],
  held: readonly GivenSource[],
  state: AddressState,
  { sources: read, isAfter: isAsked }: PendingSources,
): {
  readonly found: readonly GivenSource[];
  readonly sources: readonly GivenSource[];
  readonly given: readonly Given[];
} {
  const attempts = state.attempts.length;
  // A reload forgets sources. Their numbers stay in addresses, and mean nothing else.
  const last = Math.max(0, ...[...tab, ...state.given].map(({ id }) => id));
  const names = new Set(held.map(({ source }) => source.name));
  const found = read.map((one, index) => ({
    ...named(one, names),
    id: last + 1 + index,
    attempts,
  }));
  const shown = (one: GivenSource): Shows | null => {
    if (isAsked) return 'after';
    return attempts > 0 ? shownByTimes(held, one) : null;
  };
  const sources = withAdded(held, found);
  const given = sources.map((one) => ({
    id: one.id,
    shows: one.id > last ? shown(one) : showsOf(state, one),
  }));
  return { found, sources, given };
}

/** A paste without a name gets the first number that is free. */
function named(read: ReadSource, names: Set<string>): ReadSource {
  let number = 1;
  while (names.has(words.paste(number))) number += 1;
  const name = read.source.name || words.paste(number);
  names.add(name);
  return { ...read, source: { ...read.source, name } };
}

/**
 * Sources with new ones added. A text that holds an earlier one whole takes its place, unless a
 * remedy was tried in between: then it says that nothing changed.
 */
const withAdded = (
  before: readonly GivenSource[],
  found: readonly GivenSource[],
): readonly GivenSource[] => [
  ...before.filter((old) =>
    found.every((one) => old.attempts !== one.attempts || !repeats(one, old)),
  ),
  ...found,
];

const repeats = ({ source }: GivenSource, { source: old }: GivenSource): boolean =>
  old.kind === 'text' && source.kind === 'text'
    ? source.text.includes(old.text.trim())
    : old.name === source.name;

/**
 * Whether a new source is from before or after a remedy was tried, by the times in it. Null if they
 * don't say.
 */
function shownByTimes(earlier: readonly ReadSource[], { observation }: ReadSource): Shows | null {
  const times = timesOf(observation);
  const last = Math.max(...earlier.flatMap((one) => timesOf(one.observation)));
  if (times.length === 0 || !Number.isFinite(last)) return null;
  if (times.every((time) => time <= last)) return 'before';
  return times.every((time) => time > last + A_WHILE) ? 'after' : null;
}

const timesOf = ({ sightings }: Observation): readonly number[] =>
  sightings.flatMap(({ time, lastTime }) => [time, lastTime].filter((one) => one !== null));
