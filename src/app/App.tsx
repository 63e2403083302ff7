import { Suspense, useLayoutEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { words } from '#words/app.ts';
import { beginAtTop } from '../browser/screen-top.ts';
import { CaseProvider, useCase } from '../session/case.tsx';
import { FragmentLocation, useLocation } from '../session/location.tsx';
import { Bar, Button, SkipLink, ThemeSwitch } from '../ui/index.ts';
import { GlobalShortcuts } from './GlobalShortcuts.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Loading } from './Loading.tsx';
import { Screens } from './Screens.tsx';
import { StartOverDialog } from './StartOverDialog.tsx';
import { useWizard } from './wizard.ts';

/** The wizard: one store, one address, all screens. */
export function App() {
  return (
    <ErrorBoundary FallbackComponent={ErrorScreen}>
      <FragmentLocation>
        <Suspense fallback={<Loading />}>
          <WizardRoot />
        </Suspense>
      </FragmentLocation>
    </ErrorBoundary>
  );
}

function WizardRoot() {
  const { path } = useLocation();
  // Stays at the same scroll position if an answer keeps the same screen.
  useLayoutEffect(beginAtTop, [path]);
  return (
    <CaseProvider wizard={useWizard({ keeps: true })}>
      <SiteBar />
      <Screens />
      <StartOverDialog />
    </CaseProvider>
  );
}

/** The bar is above all screens. */
function SiteBar() {
  const { startOver, to } = useCase();
  return (
    <>
      <SkipLink />
      <Bar name="wsgi-triage" home="#/" note={words.stays}>
        <a href={`#${to('/problems')}`}>{words.problems}</a>
        <a href={`#${to('/sessions')}`}>{words.sessions}</a>
        <GlobalShortcuts />
        <ThemeSwitch />
        <Button keyHint="x" onPress={startOver}>
          {words.startOver}
        </Button>
      </Bar>
    </>
  );
}
