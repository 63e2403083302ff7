import type { Observation, Sighting } from '../../model/index.ts';

/** The sightings of a source. Those of a too frequent message are one, with all its lines. */
export function onceEach({
  sightings,
  counted,
}: Pick<Observation, 'sightings' | 'counted'>): readonly Sighting[] {
  const folded = new Map(
    counted.flatMap(({ message, leftOut, times }) => (leftOut > 0 ? [[message, times]] : [])),
  );
  return sightings.flatMap((sighting, at) => {
    const { message } = sighting;
    const count = folded.get(message);
    if (count === undefined) return sighting;
    const all = sightings.filter((one) => one.message === message);
    const last = all[all.length - 1];
    if (sightings.findIndex((one) => one.message === message) < at || !last) return [];
    const { lastLine, lastTime } = last;
    return { ...sighting, count, lastLine, lastTime };
  });
}
