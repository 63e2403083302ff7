import { useId, type ReactNode } from 'react';
import './progress.css';

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1. Absent if the end is unknown. */
  readonly value?: number | undefined;
  /** `312 of 1,024 MB`. */
  readonly note?: ReactNode;
  /** A button that cancels. */
  readonly children?: ReactNode;
}

/** The progress of a long reading. */
export function Progress({ label, value, note, children }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress">
      <label className="progress-label" htmlFor={id}>
        {label}
      </label>
      {note !== undefined && <span className="progress-note">{note}</span>}
      <progress className="progress-bar" id={id} value={value} max={1} />
      {children}
    </div>
  );
}
