import type { Sighting } from '../../model/index.ts';

/** Distinct sightings with their counts. Bounded, whatever a log holds. */
export interface Tally {
  /** Takes a sighting; returns its shape, or null where there is no more room. */
  readonly add: (sighting: Sighting) => string | null;
  /** The same again, seen by its shape alone. */
  readonly again: (shape: string, line: number) => void;
  /** When a line was logged, where that was the last of its shape. */
  readonly seenAt: (shape: string, line: number, time: number | null) => void;
  /** In the order of their first line. */
  readonly list: () => readonly Sighting[];
}

/** Distinct sightings that are kept; a log has a few dozen, a hostile one has any number. */
const MOST_SIGHTINGS = 400;

type Counted = { -readonly [Key in keyof Sighting]: Sighting[Key] };

/** Equal sightings are one with a count; the first keeps its lines. */
export function tally(): Tally {
  const seen = new Map<string, Counted>();
  return {
    add(sighting) {
      const shape = `${sighting.message} ${JSON.stringify(sighting.captures)}`;
      const known = seen.get(shape);
      if (known) {
        known.count += 1;
        known.lastLine = sighting.line;
        known.lastTime = sighting.time ?? known.lastTime;
      } else if (seen.size < MOST_SIGHTINGS) {
        seen.set(shape, { ...sighting });
      } else {
        return null;
      }
      return shape;
    },
    again(shape, line) {
      const known = seen.get(shape);
      if (!known) return;
      known.count += 1;
      known.lastLine = line;
    },
    seenAt(shape, line, time) {
      const known = seen.get(shape);
      if (known?.lastLine === line && time !== null) known.lastTime = time;
    },
    list: () => [...seen.values()],
  };
}
