import { formatAddress, parseAddress, type AddressState } from './address.ts';
import type { ActionContext, Case, Place, Wizard } from './case-model.ts';
import { derive, sourcesAt } from './derive.ts';
import { showsOf } from './given.ts';
import { pathOf } from './path-of.ts';
import { caseActions, sourceActions } from './source-actions.ts';
import type { PrivateState } from './store.ts';

/** How to learn and change the place of a case. */
interface Places {
  /** The place that was entered last. Its screen may still be loading. */
  readonly entered: () => Place;
  readonly navigate: (to: string, replace: boolean) => void;
}

/** The case at the place that is shown, with the tab's data. */
export function caseOf(wizard: Wizard, tab: PrivateState, shown: Place, places: Places): Case {
  const context = contextAt(wizard, tab, shown, places);
  const { known, state, derived } = context;
  // An action on a screen that is about to go away adds to what was entered since.
  const now = (): ActionContext => {
    const entered = places.entered();
    const { store } = wizard;
    const isShown = entered.path === shown.path && entered.search === shown.search;
    return isShown && store.getState() === tab
      ? context
      : contextAt(wizard, store.getState(), entered, places);
  };
  return {
    ...wizard,
    known,
    shows: (source) => showsOf(state, source),
    session: derived.session,
    get facts() {
      return derived.facts;
    },
    get diagnosis() {
      return derived.diagnosis;
    },
    dropped: context.dropped,
    isFromLink: known.sources.length === 0 && state.seen.length > 0,
    to: (screen) => screen + formatAddress(state),
    share: (screen) => screen + formatAddress({ ...state, given: [] }),
    toWith: (screen, answers) =>
      screen + formatAddress({ ...state, answers: { ...state.answers, ...answers } }),
    ...answering(now),
    ...sourceActions(now),
    ...caseActions(now),
  };
}

function contextAt(
  wizard: Wizard,
  tab: PrivateState,
  { path, search }: Place,
  { navigate }: Places,
): ActionContext & { readonly dropped: readonly string[] } {
  const { kb } = wizard;
  const { state, dropped } = parseAddress(kb, search);
  const known = { ...tab, sources: sourcesAt(kb, tab, state) };
  const derived = derive(kb, state, known);
  const next = (changed: AddressState, tabThen = known): string =>
    pathOf(derive(kb, changed, tabThen).diagnosis.next) + formatAddress(changed);
  return { wizard, known, state, derived, path, next, navigate, dropped };
}

/** Actions on facts and attempts. */
function answering(
  now: () => ActionContext,
): Pick<Case, 'answer' | 'answerHere' | 'dismiss' | 'attempt'> {
  const answered = (
    { state }: ActionContext,
    fact: string,
    value: string | null,
  ): AddressState => ({
    ...state,
    answers: { ...state.answers, [fact]: value },
  });
  return {
    answer: (fact, value) => {
      const context = now();
      context.navigate(context.next(answered(context, fact, value)), false);
    },
    answerHere: (fact, value) => {
      const context = now();
      context.navigate(context.path + formatAddress(answered(context, fact, value)), true);
    },
    dismiss: (fact) => {
      const { state, derived, next, navigate } = now();
      const answers = Object.fromEntries(
        Object.entries(state.answers).filter(([one]) => one !== fact),
      );
      const isRead = derived.facts.some((one) => one.fact === fact && one.origin.kind !== 'user');
      const dismissed = isRead ? [...new Set([...state.dismissed, fact])] : state.dismissed;
      navigate(next({ ...state, answers, dismissed }), false);
    },
    attempt: (attempt) => {
      const { state, next, navigate } = now();
      navigate(next({ ...state, attempts: [...state.attempts, attempt] }), false);
    },
  };
}
