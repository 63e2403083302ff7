import type { ReactNode } from 'react';
import './step.css';

/** Steps in the order in which they are carried out; they number themselves. */
export function StepList({ children }: { readonly children: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}
