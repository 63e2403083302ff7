import type {
  Fact,
  FactOrigin,
  Hypothesis,
  KnownFact,
  Inference,
  KnowledgeBase,
  Session,
  SourcedSighting,
} from '../../model/index.ts';
import { indexed } from '../indexed.ts';
import { transientFactsNearFaults } from './transient-facts.ts';

/**
 * The facts that hold: what lines say, what the user answered, and what the user's own words tell.
 * Where they differ, the log is believed until the user takes its word away; a symptom is the user's
 * to tell. An answer comes before words. Both are kept.
 */
export function knownFacts(
  kb: KnowledgeBase,
  sightings: readonly SourcedSighting[],
  session: Pick<Session, 'answers' | 'dismissed'>,
): readonly KnownFact[] {
  const read = factsRead(kb, sightings);
  return kb.facts.flatMap((fact) => {
    const isDismissed = session.dismissed.includes(fact.id);
    const log = isDismissed ? undefined : read.log.get(fact.id);
    const words = isDismissed ? undefined : read.words.get(fact.id);
    const answer = session.answers[fact.id];
    const user = answer ? { value: answer, origin: { kind: 'user' } as const } : undefined;
    const known = resolve(
      fact.id,
      fact.believes === 'log' ? [log, user, words] : [user, words, log],
    );
    return known ? [known] : [];
  });
}

/** Facts by id, for conditions. */
export const factValues = (facts: readonly KnownFact[]): ReadonlyMap<string, string> =>
  new Map(facts.map(({ fact, value }) => [fact, value]));

/** What is known of one instance: what its lines captured, and the facts. */
export const knownOf = (
  facts: readonly KnownFact[],
  binding: Hypothesis['binding'] = {},
): ReadonlyMap<string, string> => new Map([...Object.entries(binding), ...factValues(facts)]);

interface Said {
  readonly value: string;
  readonly origin: FactOrigin;
}

/** The first who says something is believed. */
function resolve(fact: string, parties: readonly (Said | undefined)[]): KnownFact | null {
  const [said, ...others] = parties.filter((one) => one !== undefined);
  if (!said) return null;
  const disputed = others.find(({ value }) => value !== said.value);
  return { fact, ...said, ...(disputed ? { disputed } : {}) };
}

interface Read {
  readonly log: Map<string, Said>;
  readonly words: Map<string, Said>;
}

function factsRead(kb: KnowledgeBase, sightings: readonly SourcedSighting[]): Read {
  const messages = indexed(kb.messages);
  const transientFacts = transientFactsNearFaults(kb, sightings);
  const read: Read = { log: new Map(), words: new Map() };
  for (const sighting of sightings) {
    if (sighting.unsure) continue;
    const { facts = {}, near = {}, phrases } = messages.get(sighting.message) ?? {};
    const said = Object.entries(sighting.captures).filter(([name]) => phrases && name in phrases);
    const told = Object.entries(facts).filter(
      ([fact]) =>
        !(fact in near) || transientFacts.some((one) => one.by === sighting && one.fact === fact),
    );
    const kind = phrases ? 'words' : 'log';
    const by = read[kind];
    const origin = originOf(sighting, kind);
    for (const [fact, value] of [...told, ...inferred(kb.facts, sighting), ...said]) {
      if (!by.has(fact)) by.set(fact, { value, origin });
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

function originOf(sighting: SourcedSighting, kind: 'log' | 'words'): FactOrigin {
  if (sighting.source < 0 && kind === 'log') return { kind: 'address' };
  const text = sighting.excerpt.find(({ line }) => line === sighting.line)?.text ?? '';
  return { kind, source: sighting.source, line: sighting.line, text };
}
