import { Children, type ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import './chip.css';

interface ChipListProps {
  readonly children: ReactNode;
  readonly label?: string | undefined;
}

/** Chips in a row that wraps. */
export function ChipList({ children, label = words.chips }: ChipListProps) {
  return (
    <ul className="chips" aria-label={label}>
      {Children.map(children, (chip) => (
        <li>{chip}</li>
      ))}
    </ul>
  );
}
