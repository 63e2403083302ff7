import { useState } from 'react';
import { Button, Field } from '../../ui/index.ts';

/** Takes a note; the field is empty again afterwards. */
export function AddNote({ onAdd }: { readonly onAdd: (note: string) => void }) {
  const [note, setNote] = useState('');
  return (
    <form
      className="add-note"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === '') return;
        onAdd(note.trim());
        setNote('');
      }}
    >
      <Field label="A note for the transcript" value={note} onChange={setNote} />
      <Button submits>Add the note</Button>
    </form>
  );
}
