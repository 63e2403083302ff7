import type { SavedSession } from '../../session/saved-session.ts';
import { Button } from '../../ui/index.ts';

interface SessionItemProps {
  /** Null where what is stored cannot be read. */
  readonly session: SavedSession | null;
  readonly onOpen: (session: SavedSession) => void;
  readonly onErase: () => void;
}

/** One session that was saved: when, and what can be done with it. */
export function SessionItem({ session, onOpen, onErase }: SessionItemProps) {
  return (
    <li>
      <span>
        <b>{session?.name ?? 'Not readable'}</b>{' '}
        <span className="hint">
          {session
            ? `saved ${new Date(session.saved).toLocaleString('en')}`
            : 'damaged, or saved by another version'}
        </span>
      </span>
      <span className="sessions-ways">
        {session && (
          <Button
            onPress={() => {
              onOpen(session);
            }}
          >
            Open<span className="visually-hidden"> {session.name}</span>
          </Button>
        )}
        <Button variant="quiet" onPress={onErase}>
          Erase<span className="visually-hidden"> {session?.name ?? 'it'}</span>
        </Button>
      </span>
    </li>
  );
}
