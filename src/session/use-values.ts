import { words as lineWords } from '#words/lines.ts';
import { words } from '#words/session.ts';
import { fillCommand } from '../engine/fix/fill-command.ts';
import { fits } from '../engine/fix/fits.ts';
import { fillerFor, type Filler } from '../engine/fix/filler.ts';
import type { Filling } from '../engine/fix/resolve-parameters.ts';
import { sightingsOf } from '../engine/rank/rank.ts';
import type { CommandSegment, Hypothesis } from '../model/index.ts';
import { useCase } from './case.tsx';
import { nameIn } from './given.ts';
import { setParameter, type ReadSource } from './store.ts';

/** One value of the commands: what fills it and why, and how to find it on the server. */
export interface ValueField {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly source: string;
  readonly example: string;
  /** Why a value can't be used. */
  readonly error: string | undefined;
  readonly isOpen: boolean;
  readonly find: readonly CommandSegment[];
}

/** The values of a case's commands, and how to correct them. Every command follows at once. */
export interface Values {
  readonly filler: Filler;
  readonly fieldsOf: (parameters: readonly string[]) => readonly ValueField[];
  readonly change: (parameter: string, value: string) => void;
}

/** The values for a hypothesis and its captures. Without a hypothesis, values that need none. */
export function useValues(
  hypothesis: Hypothesis | undefined,
  captured: Hypothesis['binding'] = {},
): Values {
  const { kb, quoting, diagnosis, known, store } = useCase();
  const binding = { ...hypothesis?.binding, ...captured };
  const filler = fillerFor(kb, quoting, {
    facts: diagnosis.facts,
    binding,
    typed: known.parameters,
  });
  const field = (filling: Filling): ValueField => {
    const { parameter, value, refused } = filling;
    return {
      id: parameter.id,
      title: parameter.title,
      value: known.parameters[parameter.id] ?? value ?? '',
      source: sourceOf(filling, binding, hypothesis, known.sources),
      example: parameter.example,
      error: refused && words.cannotBeUsed(refused.value.slice(0, 60), refused.reason),
      isOpen: value === null,
      find: fits(parameter.find, 'shell', filler.platform)
        ? fillCommand(parameter.find, 'shell', filler).segments
        : [],
    };
  };
  return {
    filler,
    fieldsOf: (parameters) => parameters.flatMap((id) => fillingOf(filler, id).map(field)),
    change: (parameter, value) => {
      setParameter(store, parameter, value);
    },
  };
}

function fillingOf({ fillings }: Filler, id: string): readonly Filling[] {
  const filling = fillings.get(id);
  return filling ? [filling] : [];
}

/** Where a value comes from: a line of the instance, or one that tells the case the same. */
function sourceOf(
  { origin, capture }: Filling,
  binding: Hypothesis['binding'],
  hypothesis: Hypothesis | undefined,
  sources: readonly ReadSource[],
): string {
  if (origin !== 'log' || capture === undefined) return words.origins[origin];
  const lines = [
    ...(hypothesis ? sightingsOf(hypothesis) : []),
    ...sources.flatMap(({ observation }, source) =>
      observation.sightings.map((sighting) => ({ ...sighting, source })),
    ),
  ];
  const told = lines.find(
    ({ source, captures }) => source >= 0 && captures[capture] === binding[capture],
  );
  return told
    ? words.fromLine(lineWords.line(told.line, nameIn(sources, told.source)))
    : words.origins.log;
}
