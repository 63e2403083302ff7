import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** What is stored, by id. Readers must check it. */
export type StoredSessions = readonly { readonly id: string; readonly value: unknown }[];

// Created on first use, because opening the database asks the browser for room.
let store: UseStore | null = null;
const opened = (): UseStore => (store ??= createStore('wsgi-triage', 'sessions'));

/** Everything stored in this browser. Null if it refuses. */
export async function storedSessions(): Promise<StoredSessions | null> {
  try {
    return (await entries<string, unknown>(opened())).map(([id, value]) => ({ id, value }));
  } catch {
    return null;
  }
}

/** Stores a session. False if the browser refuses or has no room. */
export const storeSession = (id: string, value: unknown): Promise<boolean> =>
  succeeds(() => set(id, value, opened()));

/** Erases one session. False if it is still there. */
export const eraseSession = (id: string): Promise<boolean> => succeeds(() => del(id, opened()));

/** Erases all sessions. False if they are still there. */
export const eraseSessions = (): Promise<boolean> => succeeds(() => clear(opened()));

async function succeeds(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch {
    return false;
  }
}
