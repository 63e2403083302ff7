import type { ReactNode } from 'react';
import './bar.css';

interface BarProps {
  readonly name: string;
  readonly home: string;
  /** A few words beside the name; gone on a phone. */
  readonly note?: ReactNode;
  /** Links and buttons at the end. */
  readonly children?: ReactNode;
}

/** The line at the top of every screen: whose it is, and what can be done from anywhere. */
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
