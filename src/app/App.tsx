import { Suspense, useEffect, useLayoutEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { keepFocus, pressAgain, type EarlyUse } from '../browser/early-use.ts';
import { beginAtTop } from '../browser/screen-top.ts';
import { CaseProvider } from '../session/case.tsx';
import { FragmentLocation, useLocation } from '../session/location.tsx';
import { keepDraft } from '../session/store.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Loading } from './Loading.tsx';
import { Shell } from './Shell.tsx';
import { useWizard } from './wizard.ts';

interface AppProps {
  /** What somebody may have used before the wizard was there. */
  readonly early: EarlyUse | null;
}

/** The wizard: one store, one address, all screens. */
export function App({ early }: AppProps) {
  return (
    <ErrorBoundary FallbackComponent={ErrorScreen}>
      <FragmentLocation>
        <Suspense fallback={<Loading />}>
          <WizardRoot early={early} />
        </Suspense>
      </FragmentLocation>
    </ErrorBoundary>
  );
}

function WizardRoot({ early }: AppProps) {
  const { path } = useLocation();
  const wizard = useWizard({ keeps: true, draft: early?.typed });
  useLayoutEffect(() => {
    if (early) keepFocus(early);
  }, [early]);
  useEffect(() => {
    if (!early) return;
    const { store } = wizard;
    // What was typed while this was made.
    if (store.getState().draft === early.typed) keepDraft(store, early.box.value);
    pressAgain(early);
  }, [early, wizard]);
  // Stays at the same scroll position if an answer keeps the same screen.
  useLayoutEffect(beginAtTop, [path]);
  return (
    <CaseProvider wizard={wizard}>
      <Shell />
    </CaseProvider>
  );
}
