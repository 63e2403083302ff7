import type { Condition, Fix, Occasion } from '../../model/index.ts';

/** The cases that a fix names, for its remedies and for their steps. */
export const occasionsOf = ({ remedies }: Pick<Fix, 'remedies'>): readonly Occasion[] =>
  remedies.flatMap(({ when, steps, check }) => [
    ...(when ? [when] : []),
    ...[...steps, ...check].flatMap((step) => step.when ?? []),
  ]);

/** The parts of a condition that name a fact or a capture. */
export function namedIn(condition: Condition): readonly Extract<Condition, { fact: string }>[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return namedIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(namedIn);
}
