import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useLocation } from './location.tsx';
import { caseOf } from './case-of.ts';
import type { Case, Wizard } from './case-model.ts';

const CaseContext = createContext<Case | null>(null);

/** The case. Throws outside a provider. */
export function useCase(): Case {
  const found = use(CaseContext);
  if (!found) throw new Error('useCase needs a CaseProvider above it');
  return found;
}

/** Provides the case of one mounted wizard: the address, the store, and what follows from them. */
export function CaseProvider({
  wizard,
  children,
}: {
  readonly wizard: Wizard;
  readonly children: ReactNode;
}): ReactNode {
  const known = useStore(wizard.store);
  const { search, path, entered, navigate } = useLocation();
  const value = useMemo(
    () =>
      caseOf(
        wizard,
        known,
        { path, search },
        {
          entered,
          navigate: (to, replace) => {
            navigate(to, { replace });
          },
        },
      ),
    [wizard, known, search, path, entered, navigate],
  );
  useEffect(() => {
    if (known.pending) value.goOn();
  }, [known.pending, value]);
  return <CaseContext value={value}>{children}</CaseContext>;
}
