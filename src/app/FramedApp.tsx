import { Suspense, useEffect, type MouseEvent, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { words } from '#words/app.ts';
import type { Next } from '../model/index.ts';
import { tellHost, type FrameRequest } from '../browser/frame-host.ts';
import type { Wizard } from '../session/case-model.ts';
import { CaseProvider, useCase } from '../session/case.tsx';
import { MemoryLocation, useLocation } from '../session/location.tsx';
import { startAt } from '../session/start-at.ts';
import { Bar, Button } from '../ui/index.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Loading } from './Loading.tsx';
import { Screens } from './Screens.tsx';
import { StartOverDialog } from './StartOverDialog.tsx';
import { useWizard } from './wizard.ts';

/**
 * The wizard in a frame of another page. Its address is in memory, so that the page's Back stays
 * the page's.
 */
export function FramedApp({ request }: { readonly request: FrameRequest }) {
  return (
    <ErrorBoundary FallbackComponent={ErrorScreen}>
      <Suspense fallback={<Loading />}>
        <WizardRoot request={request} />
      </Suspense>
    </ErrorBoundary>
  );
}

function WizardRoot({ request }: { readonly request: FrameRequest }) {
  const wizard: Wizard = useWizard();
  return (
    <MemoryLocation start={startAt(wizard.kb, request.start) ?? '/'}>
      <CaseProvider wizard={wizard}>
        <LinksInMemory>
          <FrameBar />
          <Screens canPaste={request.canPaste} />
          <StartOverDialog />
        </LinksInMemory>
        <Tells host={request.host} />
      </CaseProvider>
    </MemoryLocation>
  );
}

/** In the site, links between screens are fragments. Here they would change the page's history. */
function LinksInMemory({ children }: { readonly children: ReactNode }) {
  const { navigate } = useLocation();
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href');
    if (event.defaultPrevented || !address?.startsWith('#/')) return;
    event.preventDefault();
    navigate(address.slice(1));
  };
  // The links themselves are what is pressed, with the keyboard as well.
  // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return <div onClick={follow}>{children}</div>;
}

function FrameBar() {
  const { startOver } = useCase();
  const { visit, path, search, back } = useLocation();
  return (
    <Bar name="wsgi-triage" home="#/" note={words.staysOnPage}>
      <Button disabled={visit === 0} onPress={back}>
        {words.back}
      </Button>
      <a href={`./#${path}${search}`} rel="noopener">
        {words.openInFull}
      </a>
      <Button onPress={startOver}>{words.startOver}</Button>
    </Bar>
  );
}

/** Tells the embedding page what to do next. */
function Tells({ host }: { readonly host: string }) {
  const { diagnosis } = useCase();
  const { path, visit } = useLocation();
  const { kind } = diagnosis.next;
  const id = idOf(diagnosis.next);
  const attempts = useCase().session.attempts.length;
  useEffect(() => {
    tellHost(host, { type: 'next', kind, id });
    if (kind === 'done') tellHost(host, { type: 'done', problem: id });
  }, [host, kind, id, attempts]);
  useEffect(() => {
    if (visit > 0) tellHost(host, { type: 'screen' });
  }, [host, path, visit]);
  return null;
}

function idOf(next: Next): string {
  if (next.kind === 'ask') return next.question;
  return next.kind === 'fix' || next.kind === 'done' ? next.problem : '';
}
