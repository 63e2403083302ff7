import { words } from '#words/fix.tsx';
import type { Place } from '../../engine/fix/places.ts';
import type { Problem } from '../../model/index.ts';
import { Disclosure, Tile, TileList } from '../../ui/index.ts';

interface PlacesProps {
  readonly places: readonly Place[];
  readonly problem: Problem;
  readonly shown: Place;
  readonly onChoose: (index: number) => void;
}

/** Where the problem occurs, by what fixes it: how often, and when first and last. */
export function Places({ places, problem, shown, onChoose }: PlacesProps) {
  const [place, ...others] = places;
  if (!place) return null;
  if (others.length === 0) {
    return (
      <Disclosure summary={words.oneFix(place.instances.length, whenOf(place))}>
        <ul dir="ltr" translate="no">
          {namesOf(place, problem).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Disclosure>
    );
  }
  return (
    <Disclosure summary={words.inPlaces(places.length, titleOf(shown, problem))}>
      <TileList label={words.places}>
        {places.map((one, index) => (
          <Tile
            key={index}
            title={titleOf(one, problem)}
            hint={whenOf(one)}
            chosen={one === shown}
            onChoose={() => {
              onChoose(index);
            }}
          />
        ))}
      </TileList>
    </Disclosure>
  );
}

const namesOf = ({ instances }: Place, { instance }: Problem): readonly string[] =>
  instances.map(({ binding }) => instance.flatMap((name) => binding[name] ?? []).join(' · '));

const titleOf = (place: Place, problem: Problem): string => namesOf(place, problem).join(', ');

const whenOf = ({ times, first, last }: Place): string =>
  words.logged(times, first === null ? null : clock(first), last === null ? null : clock(last));

/** In the log's own clock: `2026-11-22 14:06:50`. */
const clock = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
