import { useId, type ReactNode } from 'react';
import './page.css';

interface RailSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the side panel, with its own small heading. */
export function RailSection({ title, children }: RailSectionProps) {
  const id = useId();
  return (
    <section className="rail-section" aria-labelledby={id}>
      <h2 className="rail-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
