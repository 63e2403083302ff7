import { createContext, use, useMemo, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useStore } from 'zustand';
import { conclude } from '../engine/conclude.ts';
import { formatSeen } from '../engine/seen.ts';
import type { Attempt, Diagnosis, KnowledgeBase, Next, Session } from '../model/index.ts';
import { emptyAddress, formatAddress, parseAddress, type AddressState } from './address.ts';
import {
  clear,
  replaceSources,
  type PrivateState,
  type ReadSource,
  type SessionStore,
} from './store.ts';

/** The case that the wizard works on: what is known, what it concludes, and the verbs of a user. */
export interface Case {
  readonly kb: KnowledgeBase;
  readonly store: SessionStore;
  readonly known: PrivateState;
  readonly session: Session;
  readonly diagnosis: Diagnosis;
  /** Parts of the address that this content does not know. */
  readonly dropped: readonly string[];
  /** Whether lines were seen in a log that is not here. */
  readonly isFromLink: boolean;
  /** The address of a path with the present state. */
  to(path: string): string;
  /** Where to go on after an answer, without going there. */
  toAnswer(fact: string, value: string | null): string;
  answer(fact: string, value: string | null): void;
  dismiss(fact: string): void;
  attempt(attempt: Attempt): void;
  read(sources: readonly ReadSource[]): void;
  startOver(): void;
}

const KnowledgeContext = createContext<{ kb: KnowledgeBase; store: SessionStore } | null>(null);
const CaseContext = createContext<Case | null>(null);

/** Gives the knowledge base and the store of one mounted wizard to all below it. */
export function CaseProvider(props: {
  readonly kb: KnowledgeBase;
  readonly store: SessionStore;
  readonly children: ReactNode;
}): ReactNode {
  const { kb, store, children } = props;
  const given = useMemo(() => ({ kb, store }), [kb, store]);
  return (
    <KnowledgeContext value={given}>
      <Concluded>{children}</Concluded>
    </KnowledgeContext>
  );
}

/** The case; throws outside a provider. */
export function useCase(): Case {
  const found = use(CaseContext);
  if (!found) throw new Error('useCase needs a CaseProvider above it');
  return found;
}

function Concluded({ children }: { readonly children: ReactNode }): ReactNode {
  const given = use(KnowledgeContext);
  if (!given) throw new Error('a case needs a knowledge base');
  const { kb, store } = given;
  const known = useStore(store);
  const { search } = useLocation();
  const navigate = useNavigate();
  const value = useMemo((): Case => {
    const { state, dropped } = parseAddress(kb, search);
    const { session, diagnosis } = derive(kb, state, known);
    const go = (changed: AddressState, sources = known.sources): void => {
      const next = derive(kb, changed, { ...known, sources });
      void navigate(pathOf(next.diagnosis.next) + formatAddress(changed));
    };
    const answered = (fact: string, answer: string | null): AddressState => ({
      ...state,
      answers: { ...state.answers, [fact]: answer },
    });
    return {
      kb,
      store,
      known,
      session,
      diagnosis,
      dropped,
      isFromLink: known.sources.length === 0 && state.seen.length > 0,
      to: (path) => path + formatAddress(state),
      toAnswer: (fact, answer) => {
        const changed = answered(fact, answer);
        return pathOf(derive(kb, changed, known).diagnosis.next) + formatAddress(changed);
      },
      answer: (fact, answer) => {
        go(answered(fact, answer));
      },
      dismiss: (fact) => {
        const answers = without(state.answers, fact);
        const isRead = diagnosis.facts.some(
          (held) => held.fact === fact && held.origin.kind !== 'user',
        );
        go({
          ...state,
          answers,
          dismissed: isRead ? [...new Set([...state.dismissed, fact])] : state.dismissed,
        });
      },
      attempt: (attempt) => {
        go({ ...state, attempts: [...state.attempts, attempt] });
      },
      read: (sources) => {
        replaceSources(store, sources);
        go({ ...state, seen: seenIn(kb, sources) }, sources);
      },
      startOver: () => {
        clear(store);
        void navigate('/');
      },
    };
  }, [kb, store, known, search, navigate]);
  return <CaseContext value={value}>{children}</CaseContext>;
}

/** The screen of what is to be done now. */
export function pathOf(next: Next): string {
  switch (next.kind) {
    case 'ask':
      return next.question === 'symptom' ? '/not-recognised' : `/ask/${next.question}`;
    case 'fix':
      return `/fix/${next.problem}`;
    case 'collect':
      return '/missing';
    case 'done':
      return `/done/${next.problem}`;
    case 'hand-over':
      return '/hand-over';
  }
}

function derive(
  kb: KnowledgeBase,
  state: AddressState,
  known: PrivateState,
): { readonly session: Session; readonly diagnosis: Diagnosis } {
  const session: Session = {
    ...emptyAddress,
    ...state,
    // A log that is here speaks for itself; the address only remembers it for others.
    seen: known.sources.length > 0 ? [] : state.seen,
    sources: known.sources.map(({ source }) => source),
    parameters: known.parameters,
    notes: known.notes,
  };
  const observations = known.sources.map(({ observation }) => observation);
  return { session, diagnosis: conclude(kb, observations, session) };
}

const without = <T,>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

const seenIn = (kb: KnowledgeBase, sources: readonly ReadSource[]): readonly string[] =>
  sources.flatMap(({ observation }) =>
    observation.sightings.flatMap((sighting) => formatSeen(kb, sighting) ?? []),
  );
