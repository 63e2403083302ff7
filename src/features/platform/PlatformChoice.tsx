import { useId } from 'react';
import { words } from '#words/platform.ts';
import { useCase } from '../../session/case.tsx';
import './platform.css';

/** Asks once for the platform if it is unknown. Commands and paths follow at once. */
export function PlatformChoice() {
  const { kb, facts, answerHere } = useCase();
  const id = useId();
  const known = facts.find(({ fact }) => fact === 'platform');
  if (known && known.origin.kind !== 'user') return null;
  return (
    <p className="platform-choice">
      <label htmlFor={id}>{words.commandsFor}</label>{' '}
      <select
        className="select"
        id={id}
        value={known?.value ?? ''}
        onChange={(event) => {
          answerHere('platform', event.target.value);
        }}
      >
        {!known && <option value="">{words.choose}</option>}
        {kb.platforms.map(({ id: platform, title }) => (
          <option key={platform} value={platform}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}
