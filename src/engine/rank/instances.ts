import type { Problem, SourcedSighting } from '../../model/index.ts';

/** Sightings that speak of one and the same thing: one group, one socket, one script. */
export interface Instance {
  readonly binding: Readonly<Record<string, string>>;
  readonly sightings: readonly SourcedSighting[];
}

/**
 * Parts the sightings that speak for a problem into its instances, by the captures that identify
 * one. Captures of different instances are never mixed; a sighting that names none of them belongs
 * to every instance. What other messages of the same record captured completes the binding.
 */
export function instances(
  problem: Problem,
  speaking: readonly SourcedSighting[],
  all: readonly SourcedSighting[],
): readonly Instance[] {
  const named = new Map<string, SourcedSighting[]>();
  const unnamed: SourcedSighting[] = [];
  for (const sighting of speaking) {
    const key = identity(problem, sighting);
    if (key === null) unnamed.push(sighting);
    else {
      const group = named.get(key) ?? [];
      named.set(key, group);
      group.push(sighting);
    }
  }
  const mates = byRecord(all);
  const groups = named.size > 0 ? [...named.values()] : [[]];
  return groups.map((group) => {
    const sightings = [...group, ...unnamed];
    return { sightings, binding: bind(sightings, mates) };
  });
}

/** So many weak instances are told one by one: more of them come from something that tries names. */
const MOST_WEAK = 3;

/**
 * Makes one instance of many that only weak evidence speaks for, bound to what they have in common:
 * no single one of them is worth a fix of its own.
 */
export function foldWeak(
  all: readonly Instance[],
  isWeak: (sighting: SourcedSighting) => boolean,
): readonly Instance[] {
  const weak = all.filter(({ sightings }) => sightings.length > 0 && sightings.every(isWeak));
  const [first] = weak;
  if (!first || weak.length <= MOST_WEAK) return all;
  const common = Object.entries(first.binding).filter(([name, value]) =>
    weak.every(({ binding }) => binding[name] === value),
  );
  const sightings = [...new Set(weak.flatMap((one) => one.sightings))];
  const one = { sightings, binding: Object.fromEntries(common) };
  return [...all.filter((instance) => !weak.includes(instance)), one];
}

function identity(problem: Problem, { captures }: SourcedSighting): string | null {
  const parts = problem.instance.map((name) => captures[name] ?? '');
  return parts.every((part) => part === '') ? null : parts.join('\n');
}

function bind(own: readonly SourcedSighting[], mates: Mates): Record<string, string> {
  const binding: Record<string, string> = {};
  // Of a mate that was seen before, only what it captured is kept.
  const beside = own.map((sighting) => ({ captures: sighting.beside ?? {} }));
  const records = [...new Set(own.flatMap((sighting) => recordOf(sighting) ?? []))];
  for (const { captures } of [...own, ...records.flatMap((one) => mates(one)), ...beside]) {
    for (const [name, value] of Object.entries(captures)) binding[name] ??= value;
  }
  return binding;
}

/** The sightings of a logged event. */
type Mates = (record: string) => readonly SourcedSighting[];

/** Sorts sightings by logged event, so that each is looked up once. */
function byRecord(all: readonly SourcedSighting[]): Mates {
  const records = new Map<string, SourcedSighting[]>();
  for (const sighting of all) {
    const record = recordOf(sighting);
    if (record === null) continue;
    const mates = records.get(record) ?? [];
    records.set(record, mates);
    mates.push(sighting);
  }
  return (record) => records.get(record) ?? [];
}

const recordOf = ({ source, record }: SourcedSighting): string | null =>
  source < 0 ? null : `${String(source)} ${String(record)}`;

/** Whether two sightings stand in one logged event. */
export const sameRecord = (a: SourcedSighting, b: SourcedSighting): boolean =>
  a.source >= 0 && a.source === b.source && a.record === b.record;
