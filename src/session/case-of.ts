import { formatAddress, parseAddress, type AddressState } from './address.ts';
import type { ActionContext, Case, Wizard } from './case-model.ts';
import { derive, sourcesAt } from './derive.ts';
import { showsOf } from './given.ts';
import { pathOf } from './path-of.ts';
import { caseActions, sourceActions } from './source-actions.ts';
import type { PrivateState } from './store.ts';

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
  const known = { ...tab, sources: sourcesAt(kb, tab, state) };
  const derived = derive(kb, state, known);
  const next = (changed: AddressState, tabThen = known): string =>
    pathOf(derive(kb, changed, tabThen).diagnosis.next) + formatAddress(changed);
  const context: ActionContext = { wizard, known, state, derived, path, next, navigate };
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
    dropped,
    isFromLink: known.sources.length === 0 && state.seen.length > 0,
    to: (screen) => screen + formatAddress(state),
    share: (screen) => screen + formatAddress({ ...state, given: [] }),
    toWith: (screen, answers) =>
      screen + formatAddress({ ...state, answers: { ...state.answers, ...answers } }),
    ...answering(context),
    ...sourceActions(context),
    ...caseActions(context),
  };
}

/** Actions on facts and attempts. */
function answering({
  state,
  derived,
  path,
  next,
  navigate,
}: ActionContext): Pick<Case, 'answer' | 'answerHere' | 'dismiss' | 'attempt'> {
  const answered = (fact: string, value: string | null): AddressState => ({
    ...state,
    answers: { ...state.answers, [fact]: value },
  });
  return {
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
      const isRead = derived.facts.some((one) => one.fact === fact && one.origin.kind !== 'user');
      const dismissed = isRead ? [...new Set([...state.dismissed, fact])] : state.dismissed;
      navigate(next({ ...state, answers, dismissed }), false);
    },
    attempt: (attempt) => {
      navigate(next({ ...state, attempts: [...state.attempts, attempt] }), false);
    },
  };
}
