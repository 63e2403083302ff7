import type { LogRecord, Origin, OriginSeen } from '../../model/index.ts';

/** Counts where records without a known message come from. */
export interface Origins {
  readonly add: (origin: Origin | null, record: LogRecord) => void;
  /** In the order of their first lines. */
  readonly list: () => readonly OriginSeen[];
}

/** Far more than a real log has. */
const MOST_ORIGINS = 100;

/** Starts counting. Bounded, whatever a log holds. */
export function originCounter(): Origins {
  const seen = new Map<string, OriginSeen>();
  return {
    add(origin, { lines: [first] }) {
      if (!origin || !first) return;
      const line = first.number;
      const key = `${String(origin.module)} ${String(origin.code)} ${String(origin.level)}`;
      const known = seen.get(key);
      if (!known && seen.size >= MOST_ORIGINS) return;
      seen.set(key, known ? { ...known, times: known.times + 1 } : { ...origin, line, times: 1 });
    },
    list: () => [...seen.values()],
  };
}
