import { words } from '#words/session.ts';
import { emptyAddress, formatAddress, parseAddress, type AddressState } from './address.ts';
import type { ActionContext, Case, Wizard } from './case-model.ts';
import { derive } from './derive.ts';
import { adding, observationsOf, seenIn } from './given.ts';
import { lastingAnswers } from './lasting-answers.ts';
import { readAll } from './read-all.ts';
import type { SourceInput } from './read-sources.ts';
import { clear, type GivenSource, type PrivateState, type ReadSource } from './store.ts';

/** Actions on the sources of a case. */
export function sourceActions(
  now: () => ActionContext,
): Pick<Case, 'expectFile' | 'read' | 'goOn' | 'tell' | 'remove'> {
  return {
    expectFile: () => {
      const { wizard } = now();
      // If it doesn't load, the user learns it when there is something to read.
      void wizard.loadReader().then(({ prepare }) => {
        prepare();
      }, nothing);
    },
    read: async (given, isAfterChange) => {
      const { wizard } = now();
      const found = await readInputs(wizard, given);
      // While a large file was read, the user may have answered questions. Then the case has
      // changed.
      if (found) wizard.store.setState({ pending: { sources: found, isAfter: isAfterChange } });
    },
    goOn: () => {
      const context = now();
      const { wizard, known, state, derived, next, navigate } = context;
      const { kb, store } = wizard;
      const { pending, sources: all } = store.getState();
      if (!pending) return;
      const { found, sources, given } = adding(all, known.sources, state, pending);
      store.setState({ pending: null, sources: [...all, ...found], progress: null, refusal: null });
      const then = { ...known, sources: [...all, ...found] };
      const read = holding(context, sources, { ...state, given });
      const { facts } = derive(kb, read, { ...known, sources });
      const lasting = lastingAnswers(kb, derived.facts, facts);
      navigate(next({ ...read, answers: { ...read.answers, ...lasting } }, then), false);
    },
    tell: (sources, shows) => {
      const context = now();
      const { known, state, next, navigate } = context;
      const given = state.given.map((one) =>
        sources.some(({ id }) => id === one.id) ? { ...one, shows } : one,
      );
      navigate(next(holding(context, known.sources, { ...state, given })), false);
    },
    remove: (source) => {
      const context = now();
      const { known, state, path, navigate } = context;
      const sources = known.sources.filter((one) => one !== source);
      const given = state.given.filter(({ id }) => id !== source.id);
      navigate(path + formatAddress(holding(context, sources, { ...state, given })), false);
    },
  };
}

/** The state with what was seen in these sources. */
const holding = (
  { wizard: { kb }, derived }: ActionContext,
  sources: readonly GivenSource[],
  changed: AddressState,
): AddressState => ({
  ...changed,
  seen: [...seenIn(kb, observationsOf(sources, changed)), ...derived.session.seen],
});

/** Actions that put another case in place of this one. */
export function caseActions(
  now: () => ActionContext,
): Pick<Case, 'resume' | 'startOver' | 'keepCase'> {
  return {
    resume: async ({ place, given, attempts, parameters, notes }) => {
      const { wizard, navigate } = now();
      const { kb, store } = wizard;
      const read = given.length === 0 ? [] : await readInputs(wizard, given);
      if (!read) return store.getState().refusal;
      const [screen = '/', query = ''] = place.split('?', 2);
      const { state: saved } = parseAddress(kb, query);
      const isNumbered = saved.given.length === read.length;
      const numbered = isNumbered
        ? saved.given
        : read.map((_, index) => ({ id: index + 1, shows: null }));
      const sources = read.map((one, index) => ({
        ...one,
        id: numbered[index]?.id ?? 0,
        attempts: attempts[index] ?? 0,
      }));
      clear(store);
      store.setState({ sources, parameters, notes });
      const then = { ...saved, given: numbered };
      const seen = sources.length > 0 ? seenIn(kb, observationsOf(sources, then)) : saved.seen;
      navigate(screen + formatAddress({ ...then, seen }), false);
      return null;
    },
    startOver: () => {
      const { wizard, known, derived, navigate } = now();
      const { kb, store } = wizard;
      const { progress, isLeaving } = store.getState();
      if (holdsSomething(known) && !isLeaving) {
        store.setState({ isLeaving: true });
        return;
      }
      progress?.stop(true);
      clear(store);
      const answers = lastingAnswers(kb, derived.facts, []);
      navigate(`/${formatAddress({ ...emptyAddress, answers })}`, false);
    },
    keepCase: () => {
      now().wizard.store.setState({ isLeaving: false });
    },
  };
}

const holdsSomething = ({ sources, notes, parameters, draft, ticked, progress }: PrivateState) =>
  sources.length + notes.length + ticked.length + Object.keys(parameters).length > 0 ||
  draft.trim() !== '' ||
  progress !== null;

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
