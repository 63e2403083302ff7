import { useState } from 'react';
import { words } from '#words/transcript.tsx';
import { Button, Field } from '../../ui/index.ts';

interface OwnWordsProps {
  readonly label: string;
  readonly add: string;
  readonly list: string;
  readonly given: readonly string[];
  readonly onChange: (given: readonly string[]) => void;
}

/** Words that the reader gives, each with a button that takes it back. */
export function OwnWords({ label, add, list, given, onChange }: OwnWordsProps) {
  const [word, setWord] = useState('');
  return (
    <form
      className="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = word.trim();
        if (wanted !== '' && !given.includes(wanted)) onChange([...given, wanted]);
        setWord('');
      }}
    >
      <Field label={label} value={word} onChange={setWord} />
      <Button submits>{add}</Button>
      {given.length > 0 && (
        <ul aria-label={list}>
          {given.map((one) => (
            <li key={one}>
              <Button
                variant="quiet"
                onPress={() => {
                  onChange(given.filter((other) => other !== one));
                }}
              >
                {words.undo(one)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
