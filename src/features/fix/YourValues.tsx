import { useState } from 'react';
import { words } from '#words/fix.tsx';
import type { RenderedStep } from '../../engine/fix/render-fix.ts';
import type { StepVariant } from '../../model/index.ts';
import type { Values } from '../../session/use-values.ts';
import { Disclosure, ValueFields } from '../../ui/index.ts';

interface YourValuesProps {
  readonly steps: readonly RenderedStep[];
  readonly check: readonly RenderedStep[];
  readonly values: Values;
}

/** The values in the commands below, where each comes from, and a field to correct it. */
export function YourValues({ steps, check, values }: YourValuesProps) {
  const shown = values.fieldsOf(parametersOf([...steps, ...check]));
  const open = shown.filter(({ isOpen }) => isOpen).length;
  // Open if a step lacks a value; the check comes later. It stays open while the user fills it in.
  const [isOpenAtFirst] = useState(
    values.fieldsOf(parametersOf(steps)).some(({ isOpen }) => isOpen),
  );
  if (shown.length === 0) return null;
  const summary = open > 0 ? words.valuesToFill(open) : words.valuesToCheck(shown.length);
  return (
    <Disclosure summary={summary} open={isOpenAtFirst}>
      <ValueFields values={shown} onChange={values.change} />
    </Disclosure>
  );
}

const parametersOf = (steps: readonly RenderedStep[]): readonly string[] => [
  ...new Set(steps.flatMap(({ step }) => step.variants.flatMap(holesOf))),
];

const holesOf = (variant: StepVariant): readonly string[] =>
  [
    ...variant.command.flatMap((part) => (part.kind === 'word' ? part.parts : [])),
    ...(variant.place.file ?? []),
  ].flatMap((part) => (part.kind === 'placeholder' ? [part.parameter] : []));
