import { Page } from '../ui/index.ts';

/** Stands in for the wizard until what it knows has come. */
export function Loading() {
  return (
    <Page>
      <p role="status" className="lead">
        Loading what is known about mod_wsgi…
      </p>
    </Page>
  );
}
