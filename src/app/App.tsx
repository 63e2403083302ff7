import { Suspense, use, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { HashRouter } from 'react-router';
import { version } from '../../package.json';
import { quoting } from '../apache/quoting/index.ts';
import type { Fix } from '../model/index.ts';
import { CaseProvider, type Wizard } from '../session/case.tsx';
import { createSessionStore } from '../session/store.ts';
import { Page } from '../ui/index.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Screens } from './Screens.tsx';

// Asked for once, beside the first paint; what matching needs comes as a module, not as a request.
const knowledge = import('virtual:knowledge-base');
const fixes = import('virtual:fixes');
const loaded = new Map<string, Promise<Fix>>();

/** The wizard: one store, one address, all screens. */
export function App() {
  return (
    <ErrorBoundary FallbackComponent={ErrorScreen}>
      <HashRouter>
        <Suspense fallback={<Loading />}>
          <WizardRoot />
        </Suspense>
      </HashRouter>
    </ErrorBoundary>
  );
}

function WizardRoot() {
  const { knowledgeBase: kb } = use(knowledge);
  const wizard = useMemo<Wizard>(
    () => ({
      kb,
      quoting,
      store: createSessionStore(),
      version,
      loadFix,
      loadReading: async () => (await import('./reading.ts')).readingOf(kb),
    }),
    [kb],
  );
  return (
    <CaseProvider wizard={wizard}>
      <Screens />
    </CaseProvider>
  );
}

/** The same promise for the same problem, as `use` needs it. */
function loadFix(problem: string): Promise<Fix> {
  const known = loaded.get(problem);
  if (known) return known;
  const loading = fixes.then(async ({ fixes: loaders }) => {
    const load = loaders[problem];
    if (!load) throw new Error(`there is no fix for "${problem}"`);
    return (await load()).fix;
  });
  loaded.set(problem, loading);
  return loading;
}

function Loading() {
  return (
    <Page>
      <p role="status" className="lead">
        Loading what is known about mod_wsgi…
      </p>
    </Page>
  );
}
