import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import './page.css';

interface PageProps {
  readonly children: ReactNode;
  /** Stands beside the column, and below it where there is no room. */
  readonly rail?: ReactNode;
  readonly railLabel?: string | undefined;
  readonly id?: string | undefined;
}

/** One column that reads like a letter, with a rail if there is something to say beside it. */
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
