import type {
  CountedTimes,
  KnowledgeBase,
  Observation,
  Remark,
  SourcedSighting,
} from '../model/index.ts';
import { byId } from './indexed.ts';

/**
 * Each harmless or foreign message once, however many lines hold it, in the order of the sightings. If a
 * line names the program that it is of, that is its owner.
 */
export function remarks(
  kb: Pick<KnowledgeBase, 'messages'>,
  observations: readonly Observation[],
  sightings: readonly SourcedSighting[],
): readonly Remark[] {
  return [...new Set(sightings.map(({ message }) => message))].flatMap((id): Remark[] => {
    const message = byId(kb.messages, id);
    if (message?.role.kind !== 'harmless' && message?.role.kind !== 'foreign') return [];
    const seen = sightings.filter((one) => one.message === id);
    const places = seen.flatMap((sighting, at) => {
      const { source, count: times } = sighting;
      if (seen.findIndex((one) => one.source === source) < at) return [];
      const counted = observations[source]?.counted.find((one) => one.message === id);
      return { sighting, counted: counted ?? { times, different: {}, isAtLeast: false } };
    });
    // It was seen, so there is a place.
    const { sighting } = places[0] as Remark['places'][number];
    const { program } = sighting.captures;
    const named = message.role.kind === 'foreign' && program ? { owner: program } : {};
    const counted = addUp(places.map((place) => place.counted));
    return [{ sighting, title: message.title, ...message.role, ...named, counted, places }];
  });
}

/** Adds up the counts of several sources. Sources can share values, so the sum may be too high. */
function addUp(counts: readonly CountedTimes[]): CountedTimes {
  const different: Record<string, number> = {};
  let times = 0;
  for (const one of counts) {
    times += one.times;
    for (const [name, number] of Object.entries(one.different)) {
      different[name] = Math.max(different[name] ?? 0, number);
    }
  }
  const isTimesAtLeast = counts.some((one) => one.isTimesAtLeast);
  return {
    times,
    ...(isTimesAtLeast ? { isTimesAtLeast } : {}),
    different,
    isAtLeast: counts.length > 1 || counts.some((one) => one.isAtLeast),
  };
}
