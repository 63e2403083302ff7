import { words } from '#words/ui.tsx';
import { Tile } from './Tile.tsx';
import { TileList } from './TileList.tsx';

interface SymptomTilesProps {
  readonly symptoms: readonly {
    readonly value: string;
    readonly title: string;
    readonly hint: string | undefined;
    readonly to: string;
  }[];
  /** Whether digits choose, which the tiles then show. */
  readonly hasKeys?: boolean;
}

/** What a person can see, to begin with where there is no log. */
export function SymptomTiles({ symptoms, hasKeys = false }: SymptomTilesProps) {
  return (
    <TileList layout="grid" label={words.symptoms}>
      {symptoms.map(({ value, title, hint, to }, index) => (
        <Tile
          key={value}
          href={`#${to}`}
          title={title}
          hint={hint}
          keyHint={hasKeys && index < 9 ? String(index + 1) : undefined}
        />
      ))}
    </TileList>
  );
}
