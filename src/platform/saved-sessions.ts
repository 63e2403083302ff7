import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** What is kept, by its id; whoever reads it must check it. */
export type Kept = readonly { readonly id: string; readonly value: unknown }[];

// Made when it is first needed: to open the database is to ask the browser for room.
let store: UseStore | null = null;
const opened = (): UseStore => (store ??= createStore('wsgi-triage', 'sessions'));

/** Everything that is kept in this browser; null where it refuses. */
export async function keptSessions(): Promise<Kept | null> {
  try {
    return (await entries<string, unknown>(opened())).map(([id, value]) => ({ id, value }));
  } catch {
    return null;
  }
}

/** Keeps a session; false where the browser refuses or has no room. */
export const keepSession = (id: string, value: unknown): Promise<boolean> =>
  succeeds(() => set(id, value, opened()));

/** Erases one session; false where it is still there. */
export const eraseSession = (id: string): Promise<boolean> => succeeds(() => del(id, opened()));

/** Erases all sessions; false where they are still there. */
export const eraseSessions = (): Promise<boolean> => succeeds(() => clear(opened()));

async function succeeds(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch {
    return false;
  }
}
