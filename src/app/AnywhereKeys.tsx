import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { AddNote } from '../features/transcript/AddNote.tsx';
import { announce } from '../platform/announce.ts';
import { singleKeysAreOn, switchSingleKeys } from '../platform/single-keys.ts';
import { useCase } from '../session/case.tsx';
import { addNote } from '../session/store.ts';
import { Button, Dialog, KeyList, useKeys } from '../ui/index.ts';

const KEYS = [
  { keys: ['1', '9'], does: 'the first to the ninth answer' },
  { keys: ['/'], does: 'search problems, codes and messages' },
  { keys: ['n'], does: 'take a note' },
  { keys: ['c'], does: 'copy what we know, for a ticket' },
  { keys: ['s'], does: 'saved sessions' },
  { keys: ['?'], does: 'this list' },
  { keys: ['Ctrl', 'Enter'], does: 'find the cause of what is in the box' },
];

/** What one key does on every screen, and the list of all that do something. */
export function AnywhereKeys() {
  const { store, to } = useCase();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'keys' | 'note' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const keys = useMemo(
    () => ({
      '/': () => void navigate(to('/problems'), { state: 'search' }),
      s: () => void navigate(to('/sessions')),
      n: () => {
        setOpen('note');
      },
      '?': () => {
        setOpen('keys');
      },
    }),
    [navigate, to],
  );
  useKeys(keys);
  return (
    <>
      <Button
        variant="quiet"
        onPress={() => {
          setOpen('keys');
        }}
      >
        Keys
      </Button>
      <Dialog title="Keys" open={open === 'keys'} onClose={close}>
        <KeyList keys={KEYS} />
        <label className="key-switch">
          <input
            type="checkbox"
            defaultChecked={singleKeysAreOn()}
            onChange={({ target }) => {
              switchSingleKeys(target.checked);
            }}
          />{' '}
          Single keys do something
        </label>
      </Dialog>
      <Dialog title="A note" open={open === 'note'} onClose={close}>
        <AddNote
          onAdd={(note) => {
            addNote(store, note);
            announce('The note is in the transcript');
            close();
          }}
        />
      </Dialog>
    </>
  );
}
