import type { KnowledgeBase, Message, SourcedSighting, Window } from '../../model/index.ts';

/** A line that tells a fact for a short time, such as a restart. */
export interface Moment {
  readonly fact: string;
  readonly window: Window;
  readonly by: SourcedSighting;
}

/** Every line that tells a fact for what is logged near it, and for nothing else. */
export function momentsOf(
  kb: Pick<KnowledgeBase, 'messages'>,
  sightings: readonly SourcedSighting[],
): readonly Moment[] {
  const messages = byId(kb);
  return sightings.flatMap((by) => {
    const near = messages.get(by.message)?.near ?? {};
    return Object.entries(near).map(([fact, window]) => ({ fact, window, by }));
  });
}

/** The moments at which something went wrong. One far from every fault says nothing about any. */
export function momentsOfFaults(
  kb: Pick<KnowledgeBase, 'messages'>,
  sightings: readonly SourcedSighting[],
): readonly Moment[] {
  const messages = byId(kb);
  const faults = sightings.filter(({ message }) => {
    const kind = messages.get(message)?.standing.kind;
    return kind === 'evidence' || kind === 'context';
  });
  return momentsOf(kb, sightings).filter(
    (moment) =>
      isTold(moment) || faults.some((fault) => fault !== moment.by && isAt(moment, fault)),
  );
}

/** The lines whose facts count for nothing, as nothing went wrong near them. */
export function momentsOfNothing(
  kb: Pick<KnowledgeBase, 'messages'>,
  sightings: readonly SourcedSighting[],
): ReadonlySet<SourcedSighting> {
  const counted = new Set(momentsOfFaults(kb, sightings).map(({ by }) => by));
  return new Set(momentsOf(kb, sightings).flatMap(({ by }) => (counted.has(by) ? [] : [by])));
}

/**
 * Whether something was logged within the window of a moment. Of equal lines the first and the last have
 * a time. Without a time it cannot be told, and doesn't count.
 */
export function isAt(moment: Moment, sighting: SourcedSighting): boolean {
  if (isTold(moment)) return true;
  const { before, after } = moment.window;
  return timesOf(sighting).some((time) =>
    timesOf(moment.by).some((at) => time >= at - before * 1000 && time <= at + after * 1000),
  );
}

/** An address holds no times, and only the moments that counted where it was written. */
const isTold = ({ by }: Moment): boolean => by.source < 0;

const timesOf = ({ time, lastTime }: SourcedSighting): readonly number[] =>
  [time, lastTime].filter((one) => one !== null);

/** Messages by id: indexed once for a knowledge base, as every answer looks some up. */
export function byId({ messages }: Pick<KnowledgeBase, 'messages'>): ReadonlyMap<string, Message> {
  const index = indexes.get(messages) ?? new Map(messages.map((one) => [one.id, one]));
  indexes.set(messages, index);
  return index;
}

const indexes = new WeakMap<readonly Message[], ReadonlyMap<string, Message>>();
