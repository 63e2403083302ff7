import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { words } from '#words/app.ts';
import { Ask } from '../features/ask/Ask.tsx';
import { FixScreen } from '../features/fix/FixScreen.tsx';
import { Recognized } from '../features/fix/Recognized.tsx';
import { AddEvidence } from '../features/intake/AddEvidence.tsx';
import { Missing } from '../features/intake/Missing.tsx';
import { ConfigurationNotice } from '../features/configuration-review/ConfigurationNotice.tsx';
import { PlatformChoice } from '../features/platform/PlatformChoice.tsx';
import { Rail } from '../features/rank/Rail.tsx';
import { Start } from '../features/start/Start.tsx';
import { Notice, Page } from '../ui/index.ts';
import { ownTracker } from '../browser/own-tracker.ts';
import { screenIsShown } from '../browser/screen-shown.ts';
import { useCase } from '../session/case.tsx';
import { Routes, useLocation, useParams } from '../session/location.tsx';
import { ScreenError } from './ErrorScreen.tsx';

// Screens that no first visit needs load when they are opened.
const Search = lazy(async () => {
  const finding = import('virtual:synonyms');
  const { Browse } = await import('../features/browse/Browse.tsx');
  const { synonyms } = await finding;
  return { default: () => <Browse reference={REFERENCE} synonyms={synonyms} /> };
});
const LogComparison = lazy(async () => ({
  default: (await import('../features/verify/LogComparison.tsx')).LogComparison,
}));
const Done = lazy(async () => ({
  default: (await import('../features/verify/Done.tsx')).Done,
}));
const HandOver = lazy(async () => ({
  default: (await import('../features/transcript/HandOver.tsx')).HandOver,
}));
const ConfigurationReview = lazy(async () => ({
  default: (await import('../features/configuration-review/ConfigurationReview.tsx'))
    .ConfigurationReview,
}));
const Correction = lazy(async () => ({
  default: (await import('../features/correction/Correction.tsx')).Correction,
}));
const OwnLines = lazy(async () => ({
  default: (await import('../features/correction/OwnLines.tsx')).OwnLines,
}));
const NotRecognized = lazy(async () => {
  const [{ NotRecognized: Screen }, { GuessedProblems }, { synonyms }, { ReportUnknown }] =
    await Promise.all([
      import('../features/intake/NotRecognized.tsx'),
      import('../features/browse/GuessedProblems.tsx'),
      import('virtual:synonyms'),
      import('../features/transcript/ReportUnknown.tsx'),
    ]);
  const tracker = ownTracker();
  return {
    default: () => (
      <Screen
        guesses={<GuessedProblems synonyms={synonyms} />}
        reportUnknown={tracker !== null && <ReportUnknown tracker={tracker} />}
      />
    ),
  };
});
const Open = lazy(async () => ({
  default: (await import('../features/start/Open.tsx')).Open,
}));
const Script = lazy(async () => {
  const loading = import('virtual:probes');
  const { ScriptScreen } = await import('../features/script/ScriptScreen.tsx');
  const { probes } = await loading;
  return {
    default: () => <ScriptScreen always={probes} platformChoice={<PlatformChoice />} />,
  };
});
const Sessions = lazy(async () => ({
  default: (await import('../features/sessions/Sessions.tsx')).Sessions,
}));
const TreeScreen = lazy(async () => ({
  default: (await import('../features/tree/TreeScreen.tsx')).TreeScreen,
}));
const Verify = lazy(async () => ({
  default: (await import('../features/verify/Verify.tsx')).Verify,
}));
const WhatWeRead = lazy(async () => ({
  default: (await import('../features/intake/WhatWeRead.tsx')).WhatWeRead,
}));

/** Address of the static pages. The single-file wizard has none. */
const REFERENCE = import.meta.env.MODE === 'single' ? null : './';

interface ScreensProps {
  /** Whether the first screen takes a log. */
  readonly canPaste?: boolean;
}

/** Every screen is one path of the fragment. */
export function Screens({ canPaste = true }: ScreensProps) {
  const start = (
    <PlainLayout takes of={<Start canPaste={canPaste} platformChoice={<PlatformChoice />} />} />
  );
  return (
    <Routes
      screens={{
        '/': start,
        '/open/:start?': <Loaded of={<Open />} />,
        '/problems': <PlainLayout takes of={<Search />} />,
        '/sessions': <PlainLayout takes of={<Sessions />} />,
        '/read': <PlainLayout of={<WhatWeRead />} />,
        '/tree/:symptom': <PlainLayout of={<TreeScreen />} />,
        '/lens': (
          <PlainLayout
            of={<ConfigurationReview correctionOf={(source) => <Correction source={source} />} />}
          />
        ),
        '/not-recognised': (
          <PlainLayout
            takes
            of={
              <>
                <ConfigurationNotice />
                <NotRecognized />
              </>
            }
          />
        ),
        '/missing': <CaseLayout takes of={<Missing />} />,
        '/ask/:fact': (
          <CaseLayout
            of={<Ask recognized={<Recognized />} platformChoice={<PlatformChoice />} />}
          />
        ),
        '/fix/:problem': (
          <CaseLayout
            of={<FixScreen ownLines={<OwnLines />} platformChoice={<PlatformChoice />} />}
          />
        ),
        '/verify/:problem/:remedy': <CaseLayout takes of={<Verify />} />,
        '/done/:problem': <PlainLayout of={<Done />} />,
        '/script': <CaseLayout takes of={<Script />} />,
        '/hand-over/:problem?': <CaseLayout of={<HandOver />} />,
      }}
      otherwise={start}
    />
  );
}

interface LayoutProps {
  readonly of: ReactNode;
  /** Whether the screen itself takes evidence, or has no place for it. */
  readonly takes?: boolean;
}

/** A screen once it has loaded. The case lives above it, and survives it. */
function Loaded({ of }: { readonly of: ReactNode }) {
  const { path } = useLocation();
  return (
    <ErrorBoundary FallbackComponent={ScreenError} resetKeys={[path]}>
      <Suspense fallback={<p role="status">{words.loading}</p>}>
        {of}
        <Shown />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Comes after a screen. Tells when the screen has loaded, and got the focus. */
function Shown() {
  const { visit } = useLocation();
  useEffect(screenIsShown, [visit]);
  return null;
}

function PlainLayout({ of, takes = false }: LayoutProps) {
  return (
    <Page>
      <Dropped />
      {!takes && <AddEvidence />}
      <Loaded of={of} />
    </Page>
  );
}

/** A screen with the known facts above it and the candidates next to it. */
function CaseLayout({ of, takes = false }: LayoutProps) {
  const { known } = useCase();
  const { problem } = useParams();
  return (
    <Page rail={<Rail current={problem} />}>
      <Dropped />
      {known.sources.length > 1 && (
        <Suspense>
          <LogComparison />
        </Suspense>
      )}
      <ConfigurationNotice />
      {!takes && <AddEvidence />}
      <Loaded of={of} />
    </Page>
  );
}

/**
 * An old link may name something that no longer exists. The screen says so, and everything else
 * still applies.
 */
function Dropped() {
  const { dropped } = useCase();
  if (dropped.length === 0) return null;
  return <Notice tone="warn">{words.dropped(dropped)}</Notice>;
}
