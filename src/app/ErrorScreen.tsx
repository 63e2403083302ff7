import type { FallbackProps } from 'react-error-boundary';
import { words } from '#words/app.ts';
import { Button, Heading, Page } from '../ui/index.ts';

/** Replaces everything if nothing can be shown. */
export function ErrorScreen(props: FallbackProps) {
  return (
    <Page>
      <ScreenError {...props} />
    </Page>
  );
}

/** Replaces one screen. The pasted and typed text is still there, one step back. */
export function ScreenError({ error, resetErrorBoundary }: FallbackProps) {
  const says = error instanceof Error ? error.message : String(error);
  if (isNotLoaded(says)) return <NotLoaded />;
  return (
    <>
      <Heading title={words.brokeTitle}>{words.broke}</Heading>
      <p className="lead">{words.brokeLead}</p>
      <pre dir="ltr" translate="no">
        {says}
      </pre>
      <Button
        variant="primary"
        onPress={() => {
          location.replace('#/');
          resetErrorBoundary();
        }}
      >
        {words.startOver}
      </Button>
    </>
  );
}

function NotLoaded() {
  return (
    <>
      <Heading title={words.notLoaded}>{words.notLoaded}</Heading>
      <p className="lead">{words.notLoadedLead}</p>
      <Button
        variant="primary"
        onPress={() => {
          history.back();
        }}
      >
        {words.back}
      </Button>
    </>
  );
}

// Failed to fetch dynamically imported module: …   error loading dynamically imported module: …
// Importing a module script failed.   Unable to preload CSS for …
const isNotLoaded = (says: string): boolean =>
  /dynamically imported module|module script failed|^Unable to preload/i.test(says);
