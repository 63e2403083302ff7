import { words } from '#words/ui.tsx';
import { Tile } from './Tile.tsx';
import { TileList } from './TileList.tsx';

interface SymptomTilesProps {
  readonly symptoms: readonly {
    readonly value: string;
    readonly title: string;
    readonly hint: string | undefined;
    readonly to: string;
    readonly choose: () => void;
  }[];
  /** Whether digits choose a tile. The tiles then show them. */
  readonly hasKeys?: boolean;
}

/** Visible symptoms, to start from without a log. */
export function SymptomTiles({ symptoms, hasKeys = false }: SymptomTilesProps) {
  return (
    <TileList layout="grid" label={words.symptoms}>
      {symptoms.map(({ value, title, hint, to, choose }, index) => (
        <Tile
          key={value}
          href={`#${to}`}
          onFollow={choose}
          title={title}
          hint={hint}
          keyHint={hasKeys && index < 9 ? String(index + 1) : undefined}
        />
      ))}
    </TileList>
  );
}
