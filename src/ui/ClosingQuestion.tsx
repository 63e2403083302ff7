import type { ReactNode } from 'react';
import './page.css';

interface ClosingQuestionProps {
  /** `Reload the page in your browser. Did it work?` */
  readonly asks: string;
  /** The buttons that answer. */
  readonly children: ReactNode;
}

/** The question at the end of a screen, and its answers. */
export function ClosingQuestion({ asks, children }: ClosingQuestionProps) {
  return (
    <section className="closing">
      <h2 className="closing-asks">{asks}</h2>
      <div className="closing-answers">{children}</div>
    </section>
  );
}
