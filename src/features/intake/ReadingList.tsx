import { kindNames } from '../../apache/readers/kinds.ts';
import type { ReadSource } from '../../session/store.ts';
import './intake.css';

/** Per source: how much of it was read, and as what. */
export function ReadingList({ sources }: { readonly sources: readonly ReadSource[] }) {
  return (
    <ul className="readings">
      {sources.map(({ source, observation }, index) => (
        <li key={index}>
          <b>{source.name}</b>: {count(observation.lines - observation.blank, 'line')} in{' '}
          {count(observation.records, 'record')}.{' '}
          {observation.kinds
            .map(({ kind, records }) => `${kindNames[kind] ?? kind} (${String(records)})`)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
