import type { KnowledgeBase, Observation, SourcedSighting } from '../model/index.ts';
import { indexed } from './indexed.ts';

/** Events of several sources, as one story. */
export interface Timeline {
  /** Ordered by time. An event without a time stays behind the line above it in its source. */
  readonly events: readonly SourcedSighting[];
  /** The first fault after the latest start that one follows, if both have a time. */
  readonly afterStart: { readonly start: SourcedSighting; readonly fault: SourcedSighting } | null;
}

/**
 * Merges sources by their clocks, such as the main log and a virtual host's. Equal sightings are
 * one event, at their first time. Pure. There are at most as many events as sightings.
 */
export function timeline(
  kb: Pick<KnowledgeBase, 'messages'>,
  observations: readonly Observation[],
): Timeline {
  const placed = observations.flatMap(placesOf);
  const events = placed
    .sort((a, b) => a.time - b.time || a.sighting.source - b.sighting.source || a.order - b.order)
    .map(({ sighting }) => sighting);
  const messages = indexed(kb.messages);
  const isFault = ({ message, time }: SourcedSighting): boolean =>
    time !== null && messages.get(message)?.role.kind === 'evidence';
  const starts = events.filter(({ message }) => messages.get(message)?.starts);
  const pairs = starts.flatMap((start) => {
    const begun = start.lastTime;
    const fault = events.find(
      (event) => isFault(event) && begun !== null && begun <= (event.time ?? 0),
    );
    return fault ? [{ start, fault }] : [];
  });
  const latest = pairs.reduce<Timeline['afterStart']>(
    (best, pair) => (best && (best.start.lastTime ?? 0) > (pair.start.lastTime ?? 0) ? best : pair),
    null,
  );
  return { events, afterStart: latest };
}

interface Placed {
  readonly sighting: SourcedSighting;
  readonly time: number;
  readonly order: number;
}

/** Sightings of a source with the times that sort them. */
function placesOf({ sightings }: Observation, source: number): readonly Placed[] {
  let last = sightings.find(({ time }) => time !== null)?.time ?? 0;
  return [...sightings]
    .sort((a, b) => a.line - b.line)
    .map((sighting, order) => {
      last = sighting.time ?? last;
      return { sighting: { ...sighting, source }, time: last, order };
    });
}
