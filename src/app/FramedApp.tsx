import { Suspense, useEffect, type MouseEvent, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { words } from '#words/app.ts';
import type { Next } from '../model/index.ts';
import { tellHost, type FrameRequest } from '../browser/frame-host.ts';
import type { Wizard } from '../session/case-of.ts';
import { CaseProvider, useCase } from '../session/case.tsx';
import { startAt } from '../session/start-at.ts';
import { Bar, Button } from '../ui/index.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Loading } from './Loading.tsx';
import { Screens } from './Screens.tsx';
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
    <MemoryRouter initialEntries={[startAt(wizard.kb, request.start) ?? '/']}>
      <CaseProvider wizard={wizard}>
        <LinksInMemory>
          <FrameBar />
          <Screens canPaste={request.canPaste} />
        </LinksInMemory>
        <Tells host={request.host} />
      </CaseProvider>
    </MemoryRouter>
  );
}

/** In the site, links between screens are fragments. Here they would change the page's history. */
function LinksInMemory({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href');
    if (event.defaultPrevented || !address?.startsWith('#/')) return;
    event.preventDefault();
    void navigate(address.slice(1));
  };
  // The links themselves are what is pressed, with the keyboard as well.
  // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return <div onClick={follow}>{children}</div>;
}

function FrameBar() {
  const { startOver } = useCase();
  const { key, pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <Bar name="wsgi-triage" home="#/" note={words.staysOnPage}>
      <Button disabled={key === 'default'} onPress={() => void navigate(-1)}>
        {words.back}
      </Button>
      <a href={`./#${pathname}${search}`} rel="noopener">
        {words.openInFull}
      </a>
      <Button onPress={startOver}>{words.startOver}</Button>
    </Bar>
  );
}

/** Tells the embedding page what to do next. */
function Tells({ host }: { readonly host: string }) {
  const { diagnosis } = useCase();
  const { pathname, key } = useLocation();
  const { kind } = diagnosis.next;
  const id = idOf(diagnosis.next);
  const attempts = useCase().session.attempts.length;
  useEffect(() => {
    tellHost(host, { type: 'next', kind, id });
    if (kind === 'done') tellHost(host, { type: 'done', problem: id });
  }, [host, kind, id, attempts]);
  useEffect(() => {
    if (key !== 'default') tellHost(host, { type: 'screen' });
  }, [host, pathname, key]);
  return null;
}

function idOf(next: Next): string {
  if (next.kind === 'ask') return next.question;
  return next.kind === 'fix' || next.kind === 'done' ? next.problem : '';
}
