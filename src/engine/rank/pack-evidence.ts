import type { Evidence } from '../../model/index.ts';

/** What rules that differ only in their line have in common. */
type Rest = Omit<Evidence, 'message' | 'when'>;
type When = Evidence['when'];

/** Rules as they ship: those that differ only in the line that they need are one. */
export type PackedEvidence = Omit<Rest, 'speaks'> & {
  /** Absent if it speaks for the problem. */
  readonly speaks?: Evidence['speaks'];
  /** A message with what its captures must be. Without that, any will do. */
  readonly lines?: readonly (readonly [string, When?])[];
};

/** Makes rules small: many lines can tell one finding. */
export function packEvidence(rules: readonly Evidence[]): readonly PackedEvidence[] {
  const runs: { readonly rest: Rest; readonly lines: (readonly [string, When?])[] }[] = [];
  for (const { message, when, ...rest } of rules) {
    const last = runs.at(-1);
    const isRun = last && last.lines.length > 0 && isSame(last.rest, rest);
    const line = message === undefined ? [] : [lineOf(message, when)];
    if (isRun && message !== undefined) last.lines.push(...line);
    else runs.push({ rest, lines: line });
  }
  return runs.map(({ rest: { speaks, ...rest }, lines }) => ({
    ...rest,
    ...(speaks === 'against' && { speaks }),
    ...(lines.length > 0 && { lines }),
  }));
}

/** Restores packed rules. */
export const unpackEvidence = (packed: readonly PackedEvidence[]): readonly Evidence[] =>
  packed.flatMap(({ lines, speaks = 'for', ...rest }): readonly Evidence[] =>
    lines
      ? lines.map(([message, when = {}]) => ({ speaks, ...rest, message, when }))
      : [{ speaks, ...rest, when: {} }],
  );

const lineOf = (message: string, when: When): readonly [string, When?] =>
  Object.keys(when).length > 0 ? [message, when] : [message];

const isSame = (one: Rest, other: Rest): boolean => JSON.stringify(one) === JSON.stringify(other);
