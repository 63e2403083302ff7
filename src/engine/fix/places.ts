import type { Fix, Hypothesis, SourcedSighting } from '../../model/index.ts';
import { sightingsOf } from '../rank/rank.ts';
import type { Filler } from './filler.ts';
import { renderFix } from './render-fix.ts';

/** What one remedy fixes: instances for which it changes the same. */
export interface Place {
  readonly instances: readonly Hypothesis[];
  /** How often it was logged. */
  readonly times: number;
  /** In milliseconds, in the log's own clock. Null if no line has a time. */
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Sorts the instances of a problem by what fixes them: two files in one directory are fixed together.
 * Steps that only look don't count.
 */
export function placesOf(
  fix: Fix,
  instances: readonly Hypothesis[],
  fillerOf: (instance: Hypothesis) => Filler,
): readonly Place[] {
  const places = new Map<string, Hypothesis[]>();
  for (const instance of instances) {
    const [first] = renderFix(fix, fillerOf(instance));
    const changes = (first?.steps ?? [])
      .filter(({ step }) => step.kind !== 'looks-only')
      .map(({ command, place }) => [command?.text, place.file]);
    const key = JSON.stringify([first?.remedy.id, changes]);
    const same = places.get(key) ?? [];
    places.set(key, same);
    same.push(instance);
  }
  return [...places.values()].map(placeOf);
}

function placeOf(instances: readonly Hypothesis[]): Place {
  const lines = new Map<string, SourcedSighting>();
  for (const one of instances.flatMap(sightingsOf))
    lines.set(`${String(one.source)} ${String(one.line)} ${one.message}`, one);
  // A record that speaks by two messages was logged once.
  const records = new Map<string, SourcedSighting>();
  for (const one of lines.values()) records.set(`${String(one.source)} ${String(one.record)}`, one);
  const all = [...records.values()];
  const times = all.flatMap(({ time, lastTime }) => [time ?? [], lastTime ?? []].flat());
  return {
    instances,
    times: all.reduce((sum, { count }) => sum + count, 0),
    first: times.length > 0 ? Math.min(...times) : null,
    last: times.length > 0 ? Math.max(...times) : null,
  };
}
