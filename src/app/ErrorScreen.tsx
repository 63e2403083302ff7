import type { FallbackProps } from 'react-error-boundary';
import { Button, Heading, Page } from '../ui/index.ts';

/** In place of everything, where nothing can be shown. */
export function ErrorScreen(props: FallbackProps) {
  return (
    <Page>
      <ScreenError {...props} />
    </Page>
  );
}

/** In place of one screen: what was pasted and typed is still there, a step back. */
export function ScreenError({ error, resetErrorBoundary }: FallbackProps) {
  const says = error instanceof Error ? error.message : String(error);
  if (isNotLoaded(says)) return <NotLoaded />;
  return (
    <>
      <Heading title="Something broke in wsgi-triage">
        Something broke in wsgi-triage itself
      </Heading>
      <p className="lead">
        It is not your server. Reload the page, or start over; if it comes back, tell us these
        words:
      </p>
      <pre>{says}</pre>
      <Button
        variant="primary"
        onPress={() => {
          location.replace('#/');
          resetErrorBoundary();
        }}
      >
        Start over
      </Button>
    </>
  );
}

function NotLoaded() {
  return (
    <>
      <Heading title="This screen did not load">This screen did not load</Heading>
      <p className="lead">
        The network is gone, or the site was renewed since you opened it. What you pasted and typed
        is still here: go back for it, and keep a copy before you reload the page.
      </p>
      <Button
        variant="primary"
        onPress={() => {
          history.back();
        }}
      >
        Back
      </Button>
    </>
  );
}

// Failed to fetch dynamically imported module: …   error loading dynamically imported module: …
// Importing a module script failed.   Unable to preload CSS for …
const isNotLoaded = (says: string): boolean =>
  /dynamically imported module|module script failed|^Unable to preload/i.test(says);
