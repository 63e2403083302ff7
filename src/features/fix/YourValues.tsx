import { useState } from 'react';
import type { RenderedStep } from '../../engine/fix/render-fix.ts';
import type { Filling, Fillings } from '../../engine/fix/resolve-parameters.ts';
import type { StepVariant } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { setParameter } from '../../session/store.ts';
import { Disclosure, Field } from '../../ui/index.ts';

interface YourValuesProps {
  readonly steps: readonly RenderedStep[];
  readonly fillings: Fillings;
}

const ORIGINS: Readonly<Record<Filling['origin'], string>> = {
  user: 'typed by you',
  log: 'from your log',
  platform: 'usual on this platform',
  suggestion: 'a suggestion',
  none: 'to fill in',
};

/** The values in the commands below, where each comes from, and a field to correct it. */
export function YourValues({ steps, fillings }: YourValuesProps) {
  const { store, known } = useCase();
  const used = [...new Set(steps.flatMap(({ step }) => step.variants.flatMap(holesOf)))];
  const shown = used.flatMap((id) => fillings.get(id) ?? []);
  const open = shown.filter(({ value }) => value === null).length;
  // Open while there is something to fill in, and not folded away under the hands that fill it in.
  const [isOpenAtFirst] = useState(open > 0);
  if (shown.length === 0) return null;
  const summary =
    open > 0
      ? `Your values: ${String(open)} still to fill in`
      : `Your values: ${String(shown.length)}, to check or correct`;
  return (
    <Disclosure summary={summary} open={isOpenAtFirst}>
      <div className="your-values">
        {shown.map(({ parameter, value, origin, refused }) => (
          <Field
            key={parameter.id}
            label={parameter.title}
            source={ORIGINS[origin]}
            value={known.parameters[parameter.id] ?? value ?? ''}
            placeholder={parameter.example}
            error={refused && `${refused.value.slice(0, 60)} cannot be used: ${refused.reason}`}
            hint={
              parameter.find === undefined || value !== null ? undefined : (
                <>
                  To find it: <code>{parameter.find}</code>
                </>
              )
            }
            onChange={(typed) => {
              setParameter(store, parameter.id, typed);
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}

const holesOf = (variant: StepVariant): readonly string[] =>
  [
    ...variant.command.flatMap((part) => (part.kind === 'word' ? part.parts : [])),
    ...(variant.place.file ?? []),
  ].flatMap((part) => (part.kind === 'hole' ? [part.parameter] : []));
