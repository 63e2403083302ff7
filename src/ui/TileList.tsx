import { Children, type ReactNode } from 'react';
import './tile.css';

interface TileListProps {
  readonly children: ReactNode;
  /** `stack` reads like answers, `grid` like a choice of many. */
  readonly layout?: 'stack' | 'grid' | undefined;
  readonly label?: string | undefined;
}

/** Tiles below one another, or side by side as far as there is room. */
export function TileList({ children, layout = 'stack', label }: TileListProps) {
  return (
    <ul className={`tiles tiles-${layout}`} aria-label={label}>
      {Children.map(children, (tile) => (
        <li>{tile}</li>
      ))}
    </ul>
  );
}
