import { useState } from 'react';
import { words } from '#words/sessions.ts';
import { Button, Field } from '../../ui/index.ts';

interface SaveFormProps {
  /** Returns whether it was saved. */
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onFile: (name: string, isRedacted: boolean) => Promise<boolean>;
}

/**
 * Saves the present case under a name: in the browser, or as a file with or without its secrets.
 */
export function SaveForm({ onSave, onFile }: SaveFormProps) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const named = (save: (name: string) => Promise<boolean>) => async (): Promise<void> => {
    if (name.trim() === '') {
      setError(words.giveName);
      return;
    }
    // A name that couldn't be saved stays in the field.
    if (await save(name.trim().slice(0, 200))) setName('');
  };
  return (
    <form
      className="save-session"
      onSubmit={(event) => {
        event.preventDefault();
        void named(onSave)();
      }}
    >
      <h2>{words.saveThis}</h2>
      <Field
        label={words.name}
        value={name}
        error={error}
        placeholder={words.example}
        onChange={(value) => {
          setName(value);
          setError(undefined);
        }}
      />
      <p className="sessions-ways">
        <Button variant="primary" submits>
          {words.save}
        </Button>
        <Button onPress={() => void named((given) => onFile(given, true))()}>
          {words.saveRedacted}
        </Button>
        <Button onPress={() => void named((given) => onFile(given, false))()}>
          {words.saveAsIs}
        </Button>
      </p>
      <p className="hint">{words.misses}</p>
    </form>
  );
}
