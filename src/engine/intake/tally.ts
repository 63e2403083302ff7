import type { Sighting } from '../../model/index.ts';

/** Distinct sightings with their counts. Bounded, whatever a log holds. */
export interface Tally {
  /** Takes a sighting; returns its shape, or null where there is no more room. */
  readonly add: (sighting: Sighting) => string | null;
  /** The same again in a line of this number, seen by its shape alone. */
  readonly again: (shape: string, number: number, line: Uint8Array) => void;
  /** In the order of their first line. */
  readonly list: () => readonly Sighting[];
}

/** Distinct sightings that are kept; a log has a few dozen, a hostile one has any number. */
const MOST_SIGHTINGS = 400;

/** So much of the last line is kept to tell its time by, which stands in front; in bytes. */
const PREFIX = 512;

type Counted = { -readonly [Key in keyof Sighting]: Sighting[Key] } & {
  /** How the last line begins, and how much of it that is; 0 where its time has been read. */
  last?: Uint8Array;
  length?: number;
};

/**
 * Equal sightings are one with a count; the first keeps its lines. Of those that are seen again only
 * the last one's time is of interest, so lines are kept, and read when they are asked for.
 */
export function tally(timeOf: (line: Uint8Array) => number | null): Tally {
  const seen = new Map<string, Counted>();
  return {
    add(sighting) {
      const shape = `${sighting.message} ${JSON.stringify(sighting.captures)}`;
      const known = seen.get(shape);
      if (known) {
        known.count += 1;
        known.lastLine = sighting.line;
        known.lastTime = sighting.time ?? known.lastTime;
        known.length = 0;
      } else if (seen.size < MOST_SIGHTINGS) {
        seen.set(shape, { ...sighting });
      } else {
        return null;
      }
      return shape;
    },
    again(shape, number, line) {
      const known = seen.get(shape);
      if (!known) return;
      known.count += 1;
      known.lastLine = number;
      known.last ??= new Uint8Array(PREFIX);
      known.length = Math.min(PREFIX, line.length);
      known.last.set(line.length > PREFIX ? line.subarray(0, PREFIX) : line);
    },
    list: () => [...seen.values()].map(settled),
  };

  function settled(counted: Counted): Sighting {
    const { last, length = 0, ...sighting } = counted;
    if (!last || length === 0) return sighting;
    counted.length = 0;
    counted.lastTime = timeOf(last.subarray(0, length)) ?? counted.lastTime;
    return { ...sighting, lastTime: counted.lastTime };
  }
}
