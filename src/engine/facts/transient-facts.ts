import type { KnowledgeBase, SourcedSighting, Window } from '../../model/index.ts';
import { indexed } from '../indexed.ts';

/** A fact that holds only near a line, such as a restart. */
export interface TransientFact {
  readonly fact: string;
  readonly window: Window;
  readonly by: SourcedSighting;
}

/** Every fact that a line states only for what is logged near it. */
export function transientFactsOf(
  kb: Pick<KnowledgeBase, 'messages'>,
  sightings: readonly SourcedSighting[],
): readonly TransientFact[] {
  const messages = indexed(kb.messages);
  return sightings.flatMap((by) => {
    const near = messages.get(by.message)?.near ?? {};
    return Object.entries(near).map(([fact, window]) => ({ fact, window, by }));
  });
}

/** Those near a fault. One far from every fault says nothing about any. */
export function transientFactsNearFaults(
  kb: Pick<KnowledgeBase, 'messages'>,
  sightings: readonly SourcedSighting[],
): readonly TransientFact[] {
  const messages = indexed(kb.messages);
  const faults = sightings.filter(({ message }) => {
    const kind = messages.get(message)?.role.kind;
    return kind === 'evidence' || kind === 'context';
  });
  return transientFactsOf(kb, sightings).filter(
    (transient) =>
      isFromAddress(transient) ||
      faults.some((fault) => fault !== transient.by && isInWindow(transient, fault)),
  );
}

/** The lines whose transient facts don't count, because nothing went wrong near them. */
export function sightingsFarFromFaults(
  kb: Pick<KnowledgeBase, 'messages'>,
  sightings: readonly SourcedSighting[],
): ReadonlySet<SourcedSighting> {
  const counted = new Set(transientFactsNearFaults(kb, sightings).map(({ by }) => by));
  return new Set(
    transientFactsOf(kb, sightings).flatMap(({ by }) => (counted.has(by) ? [] : [by])),
  );
}

/**
 * Whether a sighting was logged within the fact's window, most of the times that are known of it: one in fifty
 * is a coincidence. A sighting without a time doesn't count.
 */
export function isInWindow(transient: TransientFact, sighting: SourcedSighting): boolean {
  if (isFromAddress(transient)) return true;
  if (!canBeOneHost(transient.by, sighting)) return false;
  const { before, after } = transient.window;
  const stated = timesOf(transient.by);
  const times = timesOf(sighting);
  const near = times.filter((time) =>
    stated.some((at) => time >= at - before * 1000 && time <= at + after * 1000),
  );
  return near.length > 0 && near.length * 2 >= times.length;
}

/** Whether two lines can be from one machine: of a log that several write to, each names its own. */
export const canBeOneHost = (a: SourcedSighting, b: SourcedSighting): boolean =>
  a.host === undefined || b.host === undefined || a.host === b.host;

/** An address holds no times. It holds only the lines that counted where it was written. */
const isFromAddress = ({ by }: TransientFact): boolean => by.source < 0;

const timesOf = ({ time, lastTime, times = [] }: SourcedSighting): readonly number[] => [
  ...new Set([time, ...times, lastTime].filter((one) => one !== null)),
];
