import { use, useMemo } from 'react';
import { version } from '../../package.json';
import { quoting } from '../apache/quoting/index.ts';
import type { Fix } from '../model/index.ts';
import type { Wizard } from '../session/case-model.ts';
import { keepInTab, keptInTab } from '../browser/tab-memory.ts';
import { createSessionStore, type SessionStore } from '../session/store.ts';

/** Requested once. The knowledge base is a module, not a request. */
export const knowledge = import('virtual:knowledge-base');
const fixes = import('virtual:fixes');
const loaded = new Map<string, Promise<Fix>>();

/**
 * A wizard with its own store. Suspends until the knowledge base has loaded. `keeps`: what was typed
 * outlives a reload of the tab. `draft`: what stands in the paste box from the start.
 */
export function useWizard({ keeps = false, draft = '' } = {}): Wizard {
  const { knowledgeBase: kb } = use(knowledge);
  return useMemo(
    () => ({
      kb,
      quoting,
      store: keeps ? keptStore(draft) : createSessionStore(),
      version,
      loadFix,
      loadReader: async () => (await import('./reader.ts')).readerOf(kb),
    }),
    [kb, keeps, draft],
  );
}

function keptStore(draft: string): SessionStore {
  const store = createSessionStore({ ...keptInTab(), draft });
  store.subscribe((now, before) => {
    const { notes, parameters, ticked } = before;
    if (now.notes !== notes || now.parameters !== parameters || now.ticked !== ticked) {
      keepInTab(now);
    }
  });
  return store;
}

/** The same promise for the same problem, as `use` requires. */
function loadFix(problem: string): Promise<Fix> {
  const known = loaded.get(problem);
  if (known) return known;
  const loading = fixes.then(async ({ fixes: loaders }) => {
    const load = loaders[problem];
    if (!load) throw new Error(`there is no fix for "${problem}"`);
    return (await load()).fix;
  });
  loaded.set(problem, loading);
  return loading;
}
