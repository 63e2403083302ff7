import { useState } from 'react';
import { words } from '#words/fix.tsx';
import type { RenderedStep } from '../../engine/fix/render-fix.ts';
import type { StepVariant } from '../../model/index.ts';
import type { Values } from '../../session/use-values.ts';
import { Disclosure, ValueFields } from '../../ui/index.ts';

interface YourValuesProps {
  readonly steps: readonly RenderedStep[];
  readonly values: Values;
}

/** The values in the commands below, where each comes from, and a field to correct it. */
export function YourValues({ steps, values }: YourValuesProps) {
  const used = [...new Set(steps.flatMap(({ step }) => step.variants.flatMap(holesOf)))];
  const shown = values.fieldsOf(used);
  const open = shown.filter(({ isOpen }) => isOpen).length;
  // Open if a value is missing. It stays open while the user fills it in.
  const [isOpenAtFirst] = useState(open > 0);
  if (shown.length === 0) return null;
  const summary = open > 0 ? words.valuesToFill(open) : words.valuesToCheck(shown.length);
  return (
    <Disclosure summary={summary} open={isOpenAtFirst}>
      <ValueFields values={shown} onChange={values.change} />
    </Disclosure>
  );
}

const holesOf = (variant: StepVariant): readonly string[] =>
  [
    ...variant.command.flatMap((part) => (part.kind === 'word' ? part.parts : [])),
    ...(variant.place.file ?? []),
  ].flatMap((part) => (part.kind === 'placeholder' ? [part.parameter] : []));
