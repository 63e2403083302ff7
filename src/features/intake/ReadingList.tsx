import { words } from '#words/intake.tsx';
import { kindNames } from '../../apache/readers/kinds.ts';
import type { Observation } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import type { GivenSource } from '../../session/store.ts';
import { Button } from '../../ui/index.ts';
import { inDigits } from '../../words/intl.ts';
import './intake.css';

/** For each source, how much of it was read, and in what format. Each can be removed. */
export function ReadingList({ sources }: { readonly sources: readonly GivenSource[] }) {
  const { remove } = useCase();
  return (
    <ul className="readings">
      {sources.map((given) => {
        const { source, observation } = given;
        return (
          <li key={given.id}>
            <b>{source.name}</b>: {saysOf(observation)}{' '}
            {observation.kinds
              .map(({ kind, records }) => `${kindNames[kind] ?? kind} (${inDigits(records)})`)
              .join(', ')}{' '}
            <Button
              variant="quiet"
              onPress={() => {
                remove(given);
              }}
            >
              {words.remove(source.name)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** How much of a source was read, and what happened to the rest. */
function saysOf({ lines, blank, passedOver, records }: Observation): string {
  const read = lines - blank - passedOver;
  const isJoined = read > records;
  if (passedOver === 0) {
    return isJoined ? words.readJoined(read, records) : words.readAs(read, records);
  }
  return isJoined
    ? words.readPartJoined(lines - blank, passedOver, records)
    : words.readPart(lines - blank, passedOver, records);
}
