import type { Fix, Hypothesis, KnownFact } from '../../model/index.ts';

/**
 * An instance's captures, with the values that follow from them by the fix's tables. A name that no
 * table has yields nothing.
 */
export function lookedUp(
  { lookups = {} }: Pick<Fix, 'lookups'>,
  binding: Hypothesis['binding'],
  facts: readonly KnownFact[],
): Hypothesis['binding'] {
  const platform = facts.find(({ fact }) => fact === 'platform')?.value ?? '';
  const found = Object.entries(lookups).flatMap(([parameter, { capture, values }]) => {
    const key = binding[capture] ?? '';
    const entry = Object.hasOwn(values, key) ? values[key] : undefined;
    const value = typeof entry === 'object' ? entry[platform] : entry;
    return value === undefined ? [] : [[parameter, value] as const];
  });
  return found.length === 0 ? binding : { ...binding, ...Object.fromEntries(found) };
}
