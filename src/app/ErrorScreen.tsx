import type { FallbackProps } from 'react-error-boundary';
import { Button, Heading, Page } from '../ui/index.ts';

/** A mistake of ours: says so, with the words that help to mend it. What was typed is not lost by going back. */
export function ErrorScreen({ error, resetErrorBoundary }: FallbackProps) {
  const says = error instanceof Error ? error.message : String(error);
  return (
    <Page>
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
    </Page>
  );
}
