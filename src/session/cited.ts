import { words } from '#words/lines.ts';
import type { SourcedSighting } from '../model/index.ts';
import { nameIn } from './given.ts';
import type { ReadSource } from './store.ts';

/** The lines of sightings, by source: `line 3`, or `Paste 1, line 3; error.log, lines 4 and 9`. */
export const cited = (
  sources: readonly ReadSource[],
  sightings: readonly SourcedSighting[],
): string =>
  [...new Set(sightings.map(({ source }) => source))]
    .filter((source) => source >= 0)
    .map((source) => {
      const own = sightings.filter((one) => one.source === source).map(({ line }) => line);
      const lines = words.lines([...new Set(own)]);
      const name = nameIn(sources, source);
      return name === undefined ? lines : words.of(name, lines);
    })
    .join('; ');
