import { words } from '#words/app.ts';
import { Page } from '../ui/index.ts';

/** Shown until the knowledge base has loaded. */
export function Loading() {
  return (
    <Page>
      <p role="status" className="lead">
        {words.loadingKnowledge}
      </p>
    </Page>
  );
}
