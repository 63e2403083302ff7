import { words } from '#words/sessions.ts';
import type { SavedSession } from '../../session/saved-session.ts';
import { Button } from '../../ui/index.ts';

interface SessionItemProps {
  /** Null if the stored data can't be read. */
  readonly session: SavedSession | null;
  readonly onOpen: (session: SavedSession) => void;
  readonly onErase: () => void;
}

/** A saved session: when, and what you can do with it. */
export function SessionItem({ session, onOpen, onErase }: SessionItemProps) {
  return (
    <li>
      <span>
        <b>{session?.name ?? words.notReadable}</b>{' '}
        <span className="hint">
          {session ? words.savedAt(new Date(session.saved)) : words.damaged}
        </span>
      </span>
      <span className="sessions-ways">
        {session && (
          <Button
            onPress={() => {
              onOpen(session);
            }}
          >
            {words.open}
            <span className="visually-hidden"> {session.name}</span>
          </Button>
        )}
        <Button variant="quiet" onPress={onErase}>
          {words.erase}
          <span className="visually-hidden"> {session?.name ?? words.it}</span>
        </Button>
      </span>
    </li>
  );
}
