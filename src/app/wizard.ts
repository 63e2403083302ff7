import { use, useMemo } from 'react';
import { version } from '../../package.json';
import { quoting } from '../apache/quoting/index.ts';
import type { Catalog, Fix } from '../model/index.ts';
import type { Wizard } from '../session/case-model.ts';
import { keepInTab, keptInTab } from '../browser/tab-memory.ts';
import { createSessionStore, type SessionStore } from '../session/store.ts';

let knowledge: Promise<typeof import('virtual:knowledge-base')> | undefined;
let fixes: Promise<typeof import('virtual:fixes')> | undefined;
let catalog: Promise<Catalog> | undefined;
const loaded = new Map<string, Promise<Fix>>();

/** What judges, requested once. What tells how to fix it comes after it. */
export function loadKnowledge(): Promise<typeof import('virtual:knowledge-base')> {
  if (knowledge) return knowledge;
  knowledge = import('virtual:knowledge-base');
  void knowledge.then(loadFixes).catch(nothing);
  return knowledge;
}

const loadFixes = (): Promise<typeof import('virtual:fixes')> =>
  (fixes ??= import('virtual:fixes'));

/** The same promise each time, as `use` requires. */
const loadCatalog = (): Promise<Catalog> =>
  (catalog ??= import('virtual:apache-codes').then((module) => module.catalog));

// The caller that needs it learns that it failed.
const nothing = (): void => undefined;

/** Requests the fix of an address at once, if it names one. */
export function expectFix(fragment: string): void {
  const [, problem] = /^#\/fix\/([\w-]+)/.exec(fragment) ?? [];
  if (problem !== undefined) loadFix(problem).catch(nothing);
}

/**
 * A wizard with its own store. Suspends until the knowledge base has loaded. `keeps`: what was typed
 * outlives a reload of the tab. `draft`: what stands in the paste box from the start.
 */
export function useWizard({ keeps = false, draft = '' } = {}): Wizard {
  const { knowledgeBase: kb } = use(loadKnowledge());
  return useMemo(
    () => ({
      kb,
      quoting,
      store: keeps ? keptStore(draft) : createSessionStore(),
      version,
      loadFix,
      loadCatalog,
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
  const loading = loadFixes().then(async ({ fixes: loaders }) => {
    const load = loaders[problem];
    if (!load) throw new Error(`there is no fix for "${problem}"`);
    return (await load()).fix;
  });
  loaded.set(problem, loading);
  return loading;
}
