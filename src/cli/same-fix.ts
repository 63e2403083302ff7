import { fillerFor } from '../engine/fix/filler.ts';
import { placesOf } from '../engine/fix/places.ts';
import { byId } from '../engine/indexed.ts';
import type { Hypothesis } from '../model/index.ts';
import type { Findings } from './report.ts';

/** The other instances that the fix of the first hypothesis is for as well. */
export function fixedWith(
  { kb, quoting, diagnosis, fixes, parameters }: Findings,
  first: Hypothesis,
): readonly Hypothesis[] {
  const fix = fixes.get(first.problem);
  if (!fix) return [];
  const same = diagnosis.hypotheses.filter(({ problem }) => problem === first.problem);
  const places = placesOf(fix, same, ({ binding }) =>
    fillerFor(kb, quoting, { facts: diagnosis.facts, binding, typed: parameters }),
  );
  const own = places.find(({ instances }) => instances.includes(first));
  return (own?.instances ?? []).filter((one) => one !== first);
}

/** What tells an instance from the others of its problem: a file, a group and its socket. */
export function nameOfInstance({ kb }: Findings, { problem, binding }: Hypothesis): string {
  const names = byId(kb.problems, problem)?.instance ?? [];
  return names.flatMap((name) => binding[name] ?? []).join(' ');
}
