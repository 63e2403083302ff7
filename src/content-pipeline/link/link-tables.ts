import type * as v from 'valibot';
import type { Fact, Parameter, Take } from '../../model/index.ts';
import { toCondition } from '../parse/parse-condition.ts';
import type * as schemas from '../parse/schemas.ts';
import { linkProbe } from './link-probe.ts';
import { linkRule } from './link-problem.ts';
import type { Meaning, Vocabulary } from './written-rules.ts';

type FactFile = v.InferOutput<typeof schemas.facts>[string];
type ParameterFile = v.InferOutput<typeof schemas.parameters>[string];

/** Facts from facts.yaml. One whose values all have a meaning is a word for others: it is never known. */
export function linkFacts(
  entries: readonly (readonly [string, FactFile])[],
): Omit<Vocabulary, 'messages'> {
  const meanings = new Map(
    entries.map(([id, file]) => [id, meaningsOf(file)] as const).filter(([, { size }]) => size > 0),
  );
  const isWord = (id: string): boolean =>
    [...(meanings.get(id)?.values() ?? [])].some(({ isTold }) => !isTold);
  return { meanings, facts: entries.filter(([id]) => !isWord(id)).map(linkFact) };
}

const linkFact = ([id, file]: readonly [string, FactFile]): Fact => ({
  id,
  title: file.title,
  believes: file.believes,
  lasts: file.lasts,
  values: valuesOf(file),
  inferences: file.infer.map((rule) => ({
    capture: rule.capture,
    value: rule.value,
    ...(rule['starts-with'] ? { startsWith: rule['starts-with'] } : {}),
    ...(rule.equals ? { equals: rule.equals } : {}),
  })),
});

function meaningsOf({ values }: FactFile): ReadonlyMap<string, Meaning> {
  if (Array.isArray(values)) return new Map();
  const all = Object.entries(values);
  const meant = all.flatMap(([value, said]) =>
    typeof said === 'object' && said.means ? [{ value, ...said, means: said.means }] : [],
  );
  const isTold = meant.length < all.length;
  return new Map(
    meant.map(({ value, means, denied }) => [
      value,
      { means: toCondition(means), against: denied.map(linkRule), isTold },
    ]),
  );
}

function valuesOf({ values }: FactFile): Fact['values'] {
  const listed = Array.isArray(values)
    ? values
    : Object.entries(values).map(([value, said]) =>
        typeof said === 'string' ? { id: value, title: said } : { id: value, ...said },
      );
  return listed.map(
    ({ id, title, hint }: { id: string; title: string; hint?: string | undefined }) => ({
      id,
      title,
      ...(hint ? { hint } : {}),
    }),
  );
}

/** A parameter from its entry in parameters.yaml. */
export function linkParameter(
  [id, file]: readonly [string, ParameterFile],
  mistake: (message: string) => void,
): Parameter {
  const find = linkProbe(file.find, mistake) ?? [];
  return {
    id,
    title: file.title,
    type: file.type,
    example: file.example,
    from: file.from.map(taken),
    ...(file.platform ? { platform: file.platform } : {}),
    ...(file.guess ? { guess: true } : {}),
    ...(file.suggestion ? { suggestion: file.suggestion } : {}),
    find,
  };
}

/** `socket` is the whole capture, `socket.parent` its directory. */
function taken(text: string): Parameter['from'][number] {
  const [capture = '', take = 'whole'] = text.split('.');
  return { capture, take: take as Take };
}
