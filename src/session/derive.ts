import { conclude } from '../engine/conclude.ts';
import type { Diagnosis, KnowledgeBase, Session } from '../model/index.ts';
import type { AddressState } from './address.ts';
import { isAfter, observationsOf, seenIn, sourcesIn } from './given.ts';
import type { GivenSource, PrivateState } from './store.ts';

/** The sources of an address, if all of them are here and hold no more than it says. */
export function sourcesAt(
  kb: KnowledgeBase,
  tab: PrivateState,
  state: AddressState,
): readonly GivenSource[] {
  const sources = sourcesIn(tab.sources, state);
  const told = new Set(state.seen);
  const isWhole =
    sources.length === state.given.length &&
    seenIn(kb, observationsOf(sources, state)).every((one) => told.has(one));
  return isWhole ? sources : [];
}

/** The session and the diagnosis at an address, with the tab's data. */
export function derive(
  kb: KnowledgeBase,
  state: AddressState,
  { sources: all, parameters, notes }: PrivateState,
): { readonly session: Session; readonly diagnosis: Diagnosis } {
  const sources = sourcesIn(all, state);
  const observations = observationsOf(sources, state);
  const here = new Set(seenIn(kb, observations));
  const attempts = state.attempts.length;
  const session: Session = {
    answers: state.answers,
    dismissed: state.dismissed,
    attempts: state.attempts,
    // A log that is here speaks for itself. The address only remembers it for others.
    seen: state.seen.filter((one) => !here.has(one)),
    sources: sources.map(({ source }) => source),
    isLogNew: sources.some(
      (one) => one.attempts === attempts && (attempts > 0 || isAfter(state, one)),
    ),
    parameters,
    notes,
  };
  return { session, diagnosis: conclude(kb, observations, session) };
}
