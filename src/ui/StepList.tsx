import type { ReactNode } from 'react';
import './step.css';

/** Steps in order. They number themselves. */
export function StepList({ children }: { readonly children: ReactNode }) {
  return <ol className="steps">{children}</ol>;
}
