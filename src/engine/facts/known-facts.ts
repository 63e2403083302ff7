import type {
  Fact,
  FactOrigin,
  KnownFact,
  Inference,
  KnowledgeBase,
  Session,
  SourcedSighting,
} from '../../model/index.ts';
import { indexed } from '../indexed.ts';
import { transientFactsNearFaults } from './transient-facts.ts';

/**
 * The facts that hold: what lines say and what the user answered. Where they differ, the log is
 * believed until the user takes its word away; a symptom is the user's to tell. Both are kept.
 */
export function knownFacts(
  kb: KnowledgeBase,
  sightings: readonly SourcedSighting[],
  session: Pick<Session, 'answers' | 'dismissed'>,
): readonly KnownFact[] {
  const read = factsRead(kb, sightings);
  return kb.facts.flatMap((fact) => {
    const log = session.dismissed.includes(fact.id) ? undefined : read.get(fact.id);
    const answer = session.answers[fact.id];
    const user = answer ? { value: answer, origin: { kind: 'user' } as const } : undefined;
    const known = resolve(fact, log, user);
    return known ? [known] : [];
  });
}

/** Facts by id, for conditions. */
export const factValues = (facts: readonly KnownFact[]): ReadonlyMap<string, string> =>
  new Map(facts.map(({ fact, value }) => [fact, value]));

interface Said {
  readonly value: string;
  readonly origin: FactOrigin;
}

function resolve(fact: Fact, log: Said | undefined, user: Said | undefined): KnownFact | null {
  const [first, second] = fact.believes === 'log' ? [log, user] : [user, log];
  const said = first ?? second;
  if (!said) return null;
  const other = said === first ? second : undefined;
  const disputed = other && other.value !== said.value ? { disputed: other } : {};
  return { fact: fact.id, ...said, ...disputed };
}

function factsRead(kb: KnowledgeBase, sightings: readonly SourcedSighting[]): Map<string, Said> {
  const messages = indexed(kb.messages);
  const transientFacts = transientFactsNearFaults(kb, sightings);
  const read = new Map<string, Said>();
  for (const sighting of sightings) {
    const { facts = {}, near = {} } = messages.get(sighting.message) ?? {};
    const told = Object.entries(facts).filter(
      ([fact]) =>
        !(fact in near) || transientFacts.some((one) => one.by === sighting && one.fact === fact),
    );
    for (const [fact, value] of [...told, ...inferred(kb.facts, sighting)]) {
      if (!read.has(fact)) read.set(fact, { value, origin: originOf(sighting) });
    }
  }
  return read;
}

/** The facts that the captures of a line show. */
export const inferred = (
  facts: readonly Fact[],
  { captures }: SourcedSighting,
): readonly (readonly [string, string])[] =>
  facts.flatMap(({ id, inferences }) => {
    const known = inferences.find((inference) => infers(inference, captures));
    return known ? [[id, known.value] as const] : [];
  });

function infers(inference: Inference, captures: Readonly<Record<string, string>>): boolean {
  const text = captures[inference.capture];
  if (text === undefined) return false;
  const starts = inference.startsWith?.some((prefix) => text.startsWith(prefix)) ?? false;
  return starts || (inference.equals?.includes(text) ?? false);
}

function originOf(sighting: SourcedSighting): FactOrigin {
  if (sighting.source < 0) return { kind: 'address' };
  const text = sighting.excerpt.find(({ line }) => line === sighting.line)?.text ?? '';
  return { kind: 'log', source: sighting.source, line: sighting.line, text };
}
