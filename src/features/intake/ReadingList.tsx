import { kindNames } from '../../apache/readers/kinds.ts';
import type { Observation } from '../../model/index.ts';
import type { ReadSource } from '../../session/store.ts';
import './intake.css';

/** Per source: how much of it was read, and as what. */
export function ReadingList({ sources }: { readonly sources: readonly ReadSource[] }) {
  return (
    <ul className="readings">
      {sources.map(({ source, observation }, index) => (
        <li key={index}>
          <b>{source.name}</b>: {saysOf(observation)}{' '}
          {observation.kinds
            .map(
              ({ kind, records }) => `${kindNames[kind] ?? kind} (${records.toLocaleString('en')})`,
            )
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** How much of a source was read, and what became of the rest. */
function saysOf({ lines, blank, passedOver, records }: Observation): string {
  const read = lines - blank - passedOver;
  const joined =
    read > records ? `; ${count(read - records, 'line')} went on with the one above` : '';
  if (passedOver === 0) return `${count(read, 'line')} in ${count(records, 'record')}${joined}.`;
  return `${count(lines - blank, 'line')}. ${count(passedOver, 'line')} hold nothing that is known here; the others are ${count(records, 'record')}${joined}.`;
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
