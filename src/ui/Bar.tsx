import type { ReactNode } from 'react';
import './bar.css';

interface BarProps {
  readonly name: string;
  readonly home: string;
  /** A few words next to the name, hidden on a phone. */
  readonly note?: ReactNode;
  /** Links and buttons at the end. */
  readonly children?: ReactNode;
}

/** The bar at the top of every screen: the name, and what works everywhere. */
export function Bar({ name, home, note, children }: BarProps) {
  return (
    <header className="bar">
      <a className="bar-name" href={home} translate="no">
        {name}
      </a>
      {note !== undefined && <span className="bar-note">{note}</span>}
      <nav className="bar-end" aria-label={name}>
        {children}
      </nav>
    </header>
  );
}
