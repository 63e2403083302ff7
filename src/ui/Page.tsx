import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import './page.css';

interface PageProps {
  readonly children: ReactNode;
  /** Next to the column, or below it if there is no room. */
  readonly rail?: ReactNode;
  readonly railLabel?: string | undefined;
  readonly id?: string | undefined;
}

/** One column, with a side panel if there is something for it. */
export function Page({ children, rail, railLabel = words.railLabel, id = 'main' }: PageProps) {
  const hasRail = rail !== undefined && rail !== null;
  return (
    <div className={hasRail ? 'page page-with-rail' : 'page'}>
      <main className="page-main" id={id} tabIndex={-1}>
        {children}
      </main>
      {hasRail && (
        <aside className="rail" aria-label={railLabel}>
          {rail}
        </aside>
      )}
    </div>
  );
}
