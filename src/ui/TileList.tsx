import { Children, type ReactNode } from 'react';
import './tile.css';

interface TileListProps {
  readonly children: ReactNode;
  /** `stack` looks like answers, `grid` like a choice of many. */
  readonly layout?: 'stack' | 'grid' | undefined;
  readonly label?: string | undefined;
}

/** Tiles below each other, or next to each other if there is room. */
export function TileList({ children, layout = 'stack', label }: TileListProps) {
  return (
    <ul className={`tiles tiles-${layout}`} aria-label={label}>
      {Children.map(children, (tile) => (
        <li>{tile}</li>
      ))}
    </ul>
  );
}
