import {
  createContext,
  startTransition,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { parse } from 'regexparam';
import { screenChanges } from '../browser/screen-shown.ts';
import type { Place } from './case-model.ts';

/** Where the wizard is. */
export interface Location extends Place {
  /** What the screen was opened for. Not in the address. */
  readonly purpose: string | null;
  /** Counts the changes of place. 0: nothing was opened yet. */
  readonly visit: number;
}

interface Navigation extends Location {
  readonly navigate: (to: string, how?: { replace?: boolean; purpose?: string }) => void;
  readonly back: () => void;
  /** The place that was entered last. While its screen loads, the one before is shown. */
  readonly entered: () => Place;
}

const LocationContext = createContext<Navigation | null>(null);
const ParamsContext = createContext<Readonly<Record<string, string>>>({});

/** The place, and how to leave it. Throws outside a provider. */
export function useLocation(): Navigation {
  const found = use(LocationContext);
  if (!found) throw new Error('useLocation needs a location provider above it');
  return found;
}

/** The named parts of the screen's path. */
export const useParams = (): Readonly<Record<string, string>> => use(ParamsContext);

interface ProviderProps {
  readonly children: ReactNode;
}

/** Keeps the place in the fragment of the page's address. */
export function FragmentLocation({ children }: ProviderProps) {
  const [place, setPlace] = useState(() => placeInFragment(0));
  const update = useCallback((): void => {
    screenChanges();
    // The old screen stays until the new one has loaded.
    startTransition(() => {
      setPlace(({ visit }) => placeInFragment(visit + 1));
    });
  }, []);
  useEffect(() => {
    addEventListener('popstate', update);
    return () => {
      removeEventListener('popstate', update);
    };
  }, [update]);
  const value = useMemo(
    (): Navigation => ({
      ...place,
      navigate: (to, { replace = false, purpose } = {}) => {
        history[replace ? 'replaceState' : 'pushState']({ purpose }, '', `#${to}`);
        update();
      },
      back: () => {
        history.back();
      },
      entered: () => placeInFragment(0),
    }),
    [place, update],
  );
  return <LocationContext value={value}>{children}</LocationContext>;
}

function placeInFragment(visit: number): Location {
  const state: unknown = history.state;
  const purpose =
    typeof state === 'object' && state !== null && 'purpose' in state ? state.purpose : null;
  return {
    ...placeAt(location.hash.slice(1), visit),
    purpose: typeof purpose === 'string' ? purpose : null,
  };
}

interface Visits {
  readonly entries: readonly string[];
  readonly at: number;
  readonly visit: number;
  readonly purpose: string | null;
}

/** Keeps the place in memory: a frame leaves the history of the page around it alone. */
export function MemoryLocation({ start, children }: ProviderProps & { readonly start: string }) {
  const [shown, setShown] = useState<Visits>({ entries: [start], at: 0, visit: 0, purpose: null });
  const last = useRef(shown);
  const enter = useCallback((changed: Omit<Visits, 'visit'>): void => {
    screenChanges();
    last.current = { ...changed, visit: last.current.visit + 1 };
    startTransition(() => {
      setShown(last.current);
    });
  }, []);
  const value = useMemo(
    (): Navigation => ({
      ...placeOf(shown),
      navigate: (to, { replace = false, purpose = null } = {}) => {
        const { entries, at } = last.current;
        const kept = entries.slice(0, replace ? at : at + 1);
        enter({ entries: [...kept, to], at: kept.length, purpose });
      },
      back: () => {
        const { entries, at } = last.current;
        enter({ entries, at: Math.max(0, at - 1), purpose: null });
      },
      entered: () => placeOf(last.current),
    }),
    [shown, enter],
  );
  return <LocationContext value={value}>{children}</LocationContext>;
}

const placeOf = ({ entries, at, visit, purpose }: Visits): Location => ({
  ...placeAt(entries[at] ?? '', visit),
  purpose,
});

function placeAt(address: string, visit: number): Location {
  const [path = '', ...queries] = address.split('?');
  return {
    path: path.startsWith('/') ? path : `/${path}`,
    search: queries.length > 0 ? `?${queries.join('?')}` : '',
    purpose: null,
    visit,
  };
}

interface RoutesProps {
  /** By path, such as `/fix/:problem`. */
  readonly screens: Readonly<Record<string, ReactNode>>;
  readonly otherwise: ReactNode;
}

/** The screen of the place, with the named parts of its path. */
export function Routes({ screens, otherwise }: RoutesProps) {
  const { path } = useLocation();
  for (const [route, screen] of Object.entries(screens)) {
    const params = match(route, path);
    if (params) return <ParamsContext value={params}>{screen}</ParamsContext>;
  }
  return <ParamsContext value={{}}>{otherwise}</ParamsContext>;
}

function match(route: string, path: string): Readonly<Record<string, string>> | null {
  const { keys, pattern } = parse(route);
  const found = pattern.exec(path);
  // An optional part that is absent isn't a param.
  const parts = keys.flatMap((key, index) => {
    const part = decoded(found?.[index + 1] ?? '');
    return part === '' ? [] : [[key, part] as const];
  });
  return found && Object.fromEntries(parts);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
