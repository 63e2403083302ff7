import { useMemo, useState } from 'react';
import { words } from '#words/app.ts';
import { AddNote } from '../features/transcript/AddNote.tsx';
import { announce } from '../browser/announce.ts';
import { tabIsKept } from '../browser/tab-memory.ts';
import { singleKeysAreOn, switchSingleKeys } from '../browser/single-keys.ts';
import { useCase } from '../session/case.tsx';
import { useLocation } from '../session/location.tsx';
import { addNote } from '../session/store.ts';
import { Button, Dialog, KeyList, useKeys } from '../ui/index.ts';

const KEYS = [
  { keys: ['1', '9'], does: words.keysDo.answers },
  { keys: ['0'], does: words.keysDo.unknown },
  { keys: ['/'], does: words.keysDo.search },
  { keys: ['n'], does: words.keysDo.note },
  { keys: ['c'], does: words.keysDo.copy },
  { keys: ['l'], does: words.keysDo.link },
  { keys: ['x'], does: words.keysDo.startOver },
  { keys: ['s'], does: words.keysDo.sessions },
  { keys: ['?'], does: words.keysDo.keys },
  { keys: ['Ctrl', 'Enter'], does: words.keysDo.submit },
];

/** The keys that work on every screen, and the list of all keys. */
export function GlobalShortcuts() {
  const { store, to, startOver } = useCase();
  const { navigate } = useLocation();
  const [open, setOpen] = useState<'keys' | 'note' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const keys = useMemo(
    () => ({
      '/': () => {
        navigate(to('/problems'), { purpose: 'search' });
      },
      x: startOver,
      s: () => {
        navigate(to('/sessions'));
      },
      n: () => {
        setOpen('note');
      },
      '?': () => {
        setOpen('keys');
      },
    }),
    [navigate, to, startOver],
  );
  useKeys(keys);
  return (
    <>
      <Button
        variant="quiet"
        keyHint="?"
        onPress={() => {
          setOpen('keys');
        }}
      >
        {words.keys}
      </Button>
      <Dialog title={words.keys} open={open === 'keys'} onClose={close}>
        <KeyList keys={KEYS} />
        <label className="key-switch">
          <input
            type="checkbox"
            defaultChecked={singleKeysAreOn()}
            onChange={({ target }) => {
              switchSingleKeys(target.checked);
            }}
          />{' '}
          {words.singleKeys}
        </label>
      </Dialog>
      <Dialog title={words.note} open={open === 'note'} onClose={close}>
        {!tabIsKept() && <p className="hint">{words.notKept}</p>}
        <AddNote
          onAdd={(note) => {
            addNote(store, note);
            announce(words.noteAdded);
            close();
          }}
        />
      </Dialog>
    </>
  );
}
