import { words } from '#words/app.ts';
import { Page } from '../ui/index.ts';

/** Stands in for the wizard until what it knows has come. */
export function Loading() {
  return (
    <Page>
      <p role="status" className="lead">
        {words.loadingKnowledge}
      </p>
    </Page>
  );
}
