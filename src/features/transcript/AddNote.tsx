import { useState } from 'react';
import { words } from '#words/note.ts';
import { Button, Field } from '../../ui/index.ts';

/** Takes a note, then empties the field. */
export function AddNote({ onAdd }: { readonly onAdd: (note: string) => void }) {
  const [note, setNote] = useState('');
  return (
    <form
      className="field-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === '') return;
        onAdd(note.trim());
        setNote('');
      }}
    >
      <Field label={words.label} value={note} onChange={setNote} />
      <Button submits>{words.add}</Button>
    </form>
  );
}
