import { useState } from 'react';
import { Button, Field } from '../../ui/index.ts';

interface SaveFormProps {
  readonly onSave: (name: string) => void;
  readonly onFile: (name: string, isRedacted: boolean) => void;
}

/** Saves the present case under a name: in the browser, or as a file with or without its secrets. */
export function SaveForm({ onSave, onFile }: SaveFormProps) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const named = (save: (name: string) => void) => (): void => {
    if (name.trim() === '') {
      setError('Give it a name, by which you find it again.');
      return;
    }
    save(name.trim().slice(0, 200));
    setName('');
  };
  return (
    <form
      className="save-session"
      onSubmit={(event) => {
        event.preventDefault();
        named(onSave)();
      }}
    >
      <h2>Save this one</h2>
      <Field
        label="Name"
        value={name}
        error={error}
        placeholder="ticket 4711"
        onChange={(value) => {
          setName(value);
          setError(undefined);
        }}
      />
      <p className="sessions-ways">
        <Button variant="primary" submits>
          Save in this browser
        </Button>
        <Button
          onPress={named((given) => {
            onFile(given, true);
          })}
        >
          Save as a file, redacted
        </Button>
        <Button
          onPress={named((given) => {
            onFile(given, false);
          })}
        >
          Save as a file, as it is
        </Button>
      </p>
    </form>
  );
}
