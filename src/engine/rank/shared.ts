import type { Hypothesis } from '../../model/index.ts';
import type { Instance } from './instances.ts';

/** What a line captured, and which of it holds for the whole case. */
export interface Shared {
  readonly names: readonly string[];
  readonly captures: Readonly<Record<string, string>>;
}

/**
 * What the case tells an instance that its own lines don't: a value on which all agree that don't
 * contradict the instance. Another site of the same server has another script.
 */
export function sharedWith(
  { binding }: Instance,
  shared: readonly Shared[],
): Hypothesis['binding'] {
  const agreeing = shared.filter(({ captures }) =>
    Object.entries(captures).every(([name, value]) => (binding[name] ?? value) === value),
  );
  const values = new Map<string, Set<string>>();
  for (const { names, captures } of agreeing) {
    for (const name of names) {
      const value = captures[name];
      if (value === undefined) continue;
      values.set(name, (values.get(name) ?? new Set()).add(value));
    }
  }
  return Object.fromEntries(
    [...values].flatMap(([name, all]) => {
      const [only] = all;
      return all.size === 1 && only !== undefined ? [[name, only]] : [];
    }),
  );
}
