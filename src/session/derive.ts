import { knownFacts } from '../engine/facts/known-facts.ts';
import type { Diagnosis, KnowledgeBase, KnownFact, Observation, Session } from '../model/index.ts';
import { formatAddress, parseAddress, type AddressState } from './address.ts';
import { diagnose } from './diagnose.ts';
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

/** What follows from an address and the tab's data. The diagnosis is made when somebody reads it. */
export interface Derived {
  readonly session: Session;
  /** The same as in the diagnosis. Where no line was seen, no diagnosis is made for them. */
  readonly facts: readonly KnownFact[];
  readonly diagnosis: Diagnosis;
}

/** The session and the diagnosis at an address, with the tab's data. */
export function derive(
  kb: KnowledgeBase,
  state: AddressState,
  { sources: all, parameters, notes }: PrivateState,
): Derived {
  const sources = sourcesIn(all, state);
  const observations = observationsOf(sources, state);
  const session = sessionOf(kb, state, sources, observations);
  const isUnseen = observations.length + session.seen.length === 0;
  return {
    session: { ...session, parameters, notes },
    get facts() {
      return isUnseen ? knownFacts(kb, [], session) : this.diagnosis.facts;
    },
    get diagnosis() {
      return diagnosisOf(kb, state, sources);
    },
  };
}

/** The session without what was typed, on which no diagnosis depends. */
function sessionOf(
  kb: KnowledgeBase,
  state: AddressState,
  sources: readonly GivenSource[],
  observations: readonly Observation[],
): Session {
  const here = new Set(seenIn(kb, observations));
  const attempts = state.attempts.length;
  return {
    answers: state.answers,
    dismissed: state.dismissed,
    attempts: state.attempts,
    // A log that is here speaks for itself. The address only remembers it for others.
    seen: state.seen.filter((one) => !here.has(one)),
    sources: sources.map(({ source }) => source),
    isLogNew: sources.some(
      (one) => one.attempts === attempts && (attempts > 0 || isAfter(state, one)),
    ),
    parameters: {},
    notes: [],
  };
}

interface Made {
  readonly sources: readonly GivenSource[];
  readonly diagnosis: Diagnosis;
}

/** The diagnoses that were made, by address: a step is looked up before it is taken. */
const made = new WeakMap<KnowledgeBase, Map<string, Made>>();

/** So many are kept. A case has fewer steps. */
const MOST = 50;

/** The diagnosis of an address and the sources in it: made once, also where it is read often. */
function diagnosisOf(
  kb: KnowledgeBase,
  asked: AddressState,
  sources: readonly GivenSource[],
): Diagnosis {
  const address = formatAddress(asked);
  const known = made.get(kb) ?? new Map<string, Made>();
  const found = known.get(address);
  if (found && isSame(found.sources, sources)) return found.diagnosis;
  // As the next screen reads it from the address.
  const { state } = parseAddress(kb, address);
  const observations = observationsOf(sources, state);
  const diagnosis = diagnose(kb, observations, sessionOf(kb, state, sources, observations));
  if (known.size >= MOST) known.clear();
  made.set(kb, known.set(address, { sources, diagnosis }));
  return diagnosis;
}

const isSame = (some: readonly GivenSource[], others: readonly GivenSource[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);
