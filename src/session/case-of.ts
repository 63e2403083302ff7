import { words } from '#words/session.ts';
import { conclude } from '../engine/conclude.ts';
import { sightingsFarFromFaults } from '../engine/facts/transient-facts.ts';
import { formatSeen } from '../engine/seen.ts';
import type { Attempt, Diagnosis, Fix, KnowledgeBase, Quoting, Session } from '../model/index.ts';
import { emptyAddress, formatAddress, parseAddress, type AddressState } from './address.ts';
import { lastingAnswers } from './lasting-answers.ts';
import { pathOf } from './path-of.ts';
import type { SourceInput, SourceReader } from './read-sources.ts';
import { readAll } from './read-all.ts';
import {
  clear,
  replaceSources,
  type PrivateState,
  type ReadSource,
  type SessionStore,
} from './store.ts';

/** The arguments of one mounted wizard. */
export interface Wizard {
  readonly kb: KnowledgeBase;
  /** How a value becomes a word of a command. */
  readonly quoting: Quoting;
  /** Loads when there is something to read. A first look doesn't need it. */
  readonly loadReader: () => Promise<SourceReader>;
  readonly store: SessionStore;
  /** The product's version, for the transcript. */
  readonly version: string;
  readonly loadFix: (problem: string) => Promise<Fix>;
}

/** The user's current case: what we know, what follows from it, and what the user can do. */
export interface Case extends Wizard {
  readonly known: PrivateState;
  readonly session: Session;
  readonly diagnosis: Diagnosis;
  /** Parts of the address that this content doesn't know. */
  readonly dropped: readonly string[];
  /** Whether lines were seen in a log that isn't here. */
  readonly isFromLink: boolean;
  /** The address of a screen, with the present state. */
  readonly to: (path: string) => string;
  /** The same, with these answers added. */
  readonly toWith: (path: string, answers: Session['answers']) => string;
  /** The address of the screen that an answer leads to. */
  readonly toAnswer: (fact: string, value: string | null) => string;
  /** Answers, and goes to the next screen. */
  readonly answer: (fact: string, value: string | null) => void;
  /** Answers, and stays. */
  readonly answerHere: (fact: string, value: string) => void;
  /** Removes a fact. From now on the user is believed. */
  readonly dismiss: (fact: string) => void;
  readonly attempt: (attempt: Attempt) => void;
  /** The user is about to choose a file. */
  readonly expectFile: () => void;
  /** Reads sources, and replaces the earlier ones or adds to them. */
  readonly read: (given: readonly SourceInput[], isMore: boolean) => Promise<void>;
  /** Continues with what has been read. */
  readonly goOn: () => void;
  /** Opens a saved session in place of this one, or says why not. */
  readonly resume: (session: Resumed) => Promise<string | null>;
  readonly startOver: () => void;
}

/** What a saved session restores. Its texts are read again. */
export interface Resumed {
  readonly place: string;
  readonly given: readonly SourceInput[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** What the actions work on. */
interface ActionContext {
  readonly wizard: Wizard;
  readonly known: PrivateState;
  readonly state: AddressState;
  readonly session: Session;
  readonly diagnosis: Diagnosis;
  /** The path of the screen. */
  readonly path: string;
  /** The address of the next step, for a state and the tab's data. */
  readonly next: (state: AddressState, known?: PrivateState) => string;
  readonly navigate: (to: string, replace: boolean) => void;
}

/** The case at an address, with the tab's data. `search` and `path` come from the router. */
export function caseOf(
  wizard: Wizard,
  tab: PrivateState,
  search: string,
  path: string,
  navigate: (to: string, replace: boolean) => void,
): Case {
  const { kb } = wizard;
  const { state, dropped } = parseAddress(kb, search);
  const known = knownAt(kb, tab, state);
  const { session, diagnosis } = derive(kb, state, known);
  const next = (changed: AddressState, tabThen = known): string =>
    pathOf(derive(kb, changed, tabThen).diagnosis.next) + formatAddress(changed);
  const context: ActionContext = { wizard, known, state, session, diagnosis, path, next, navigate };
  return {
    ...wizard,
    known,
    session,
    diagnosis,
    dropped,
    isFromLink: known.sources.length === 0 && state.seen.length > 0,
    to: (screen) => screen + formatAddress(state),
    toWith: (screen, answers) =>
      screen + formatAddress({ ...state, answers: { ...state.answers, ...answers } }),
    ...answering(context),
    ...reading(context),
  };
}

/** Actions on facts and attempts. */
function answering({
  wizard: { store },
  known,
  state,
  diagnosis,
  path,
  next,
  navigate,
}: ActionContext): Pick<Case, 'toAnswer' | 'answer' | 'answerHere' | 'dismiss' | 'attempt'> {
  const answered = (fact: string, value: string | null): AddressState => ({
    ...state,
    answers: { ...state.answers, [fact]: value },
  });
  return {
    toAnswer: (fact, value) => next(answered(fact, value)),
    answer: (fact, value) => {
      navigate(next(answered(fact, value)), false);
    },
    answerHere: (fact, value) => {
      navigate(path + formatAddress(answered(fact, value)), true);
    },
    dismiss: (fact) => {
      const answers = Object.fromEntries(
        Object.entries(state.answers).filter(([one]) => one !== fact),
      );
      const isRead = diagnosis.facts.some((one) => one.fact === fact && one.origin.kind !== 'user');
      const dismissed = isRead ? [...new Set([...state.dismissed, fact])] : state.dismissed;
      navigate(next({ ...state, answers, dismissed }), false);
    },
    attempt: (attempt) => {
      // What was read after the last attempt now counts as read before.
      store.setState({ before: [] });
      const attempts = [...state.attempts, attempt];
      navigate(next({ ...state, attempts }, { ...known, before: [] }), false);
    },
  };
}

/** Actions on sources and sessions. */
function reading({
  wizard,
  known,
  state,
  session,
  diagnosis,
  path,
  next,
  navigate,
}: ActionContext): Pick<Case, 'expectFile' | 'read' | 'goOn' | 'resume' | 'startOver'> {
  const { kb, store } = wizard;
  return {
    expectFile: () => {
      // If it doesn't load, the user learns it when there is something to read.
      void wizard.loadReader().then(({ prepare }) => {
        prepare();
      }, nothing);
    },
    read: async (given, isMore) => {
      const found = await readInputs(wizard, given);
      // While a large file was read, the user may have answered questions. Then the case has
      // changed.
      if (found) store.setState({ pending: { sources: found, isMore } });
    },
    goOn: () => {
      const { pending } = store.getState();
      if (!pending) return;
      store.setState({ pending: null });
      const { sources: found, isMore } = pending;
      const last = state.attempts.at(-1)?.outcome;
      // Once a problem is solved, the earlier log no longer counts.
      const isAdded = isMore && (last !== 'different' || session.isLogNew);
      const sources = isAdded ? [...withoutRepeated(known.sources, found), ...found] : found;
      const isAfterAttempt = state.attempts.length > 0 || path.startsWith('/verify/');
      replaceSources(store, sources, isAfterAttempt);
      const before = isAfterAttempt ? known.sources : [];
      const then = { ...known, sources, before };
      const read = { ...state, seen: seenIn(kb, sources) };
      const { facts } = derive(kb, read, then).diagnosis;
      const lasting = isAfterAttempt ? lastingAnswers(kb, diagnosis.facts, facts) : {};
      navigate(next({ ...read, answers: { ...read.answers, ...lasting } }, then), false);
    },
    resume: async ({ place, given, parameters, notes }) => {
      const sources = given.length === 0 ? [] : await readInputs(wizard, given);
      if (!sources) return store.getState().refusal;
      clear(store);
      store.setState({ sources, parameters, notes });
      const [screen = '/', query = ''] = place.split('?', 2);
      const { state: saved } = parseAddress(kb, query);
      const seen = sources.length > 0 ? seenIn(kb, sources) : saved.seen;
      navigate(screen + formatAddress({ ...saved, seen }), false);
      return null;
    },
    startOver: () => {
      clear(store);
      navigate('/', false);
    },
  };
}

const nothing = (): void => undefined;

/**
 * Reads, or says why not. On a page that was opened long ago, the reading code may be gone from the
 * server.
 */
async function readInputs(
  { store, loadReader }: Wizard,
  given: readonly SourceInput[],
): Promise<readonly ReadSource[] | null> {
  const reading = await loadReader().catch(() => null);
  if (reading) return readAll(store, reading.read, given);
  store.setState({ refusal: words.notLoaded });
  return null;
}

/** A later paste replaces an earlier one that is part of it. */
const withoutRepeated = (
  before: readonly ReadSource[],
  found: readonly ReadSource[],
): readonly ReadSource[] =>
  before.filter(({ source: old }) =>
    found.every(({ source }) =>
      old.kind === 'text' && source.kind === 'text'
        ? !source.text.includes(old.text.trim())
        : old.name !== source.name,
    ),
  );

/** A log counts while the address holds its sightings. If Back has removed them, it is unread. */
function knownAt(kb: KnowledgeBase, tab: PrivateState, state: AddressState): PrivateState {
  const told = formatAddress({ ...emptyAddress, seen: seenIn(kb, tab.sources) });
  const isTold = told === formatAddress({ ...emptyAddress, seen: state.seen });
  return isTold ? tab : { ...tab, sources: [], before: [] };
}

function derive(
  kb: KnowledgeBase,
  state: AddressState,
  known: PrivateState,
): { readonly session: Session; readonly diagnosis: Diagnosis } {
  const session: Session = {
    ...emptyAddress,
    ...state,
    // A log that is here speaks for itself. The address only remembers it for others.
    seen: known.sources.length > 0 ? [] : state.seen,
    sources: known.sources.map(({ source }) => source),
    isLogNew: known.before.length > 0,
    parameters: known.parameters,
    notes: known.notes,
  };
  const observations = known.sources.map(({ observation }) => observation);
  return { session, diagnosis: conclude(kb, observations, session) };
}

/**
 * What an address holds of the logs. Without times in it, a restart that explains nothing is left
 * out.
 */
function seenIn(kb: KnowledgeBase, sources: readonly ReadSource[]): readonly string[] {
  const all = sources.flatMap(({ observation }, source) =>
    observation.sightings.map((sighting) => ({ ...sighting, source })),
  );
  const far = sightingsFarFromFaults(kb, all);
  return all.flatMap((sighting) => (far.has(sighting) ? [] : (formatSeen(kb, sighting) ?? [])));
}
