import { words } from '#words/configuration-review.ts';
import type { Diagnosis, KnowledgeBase, Message, Sighting } from '../../model/index.ts';
import type { ReadSource } from '../../session/store.ts';
import { inList } from '../../words/intl.ts';
import { byId } from '../../engine/indexed.ts';

/** A place in a configuration, and what to say about it. */
export interface Finding {
  readonly sighting: Sighting;
  readonly title: string;
  /** Its file and line on the server, if a dump names them. */
  readonly place: string | null;
  /** The problems that it is evidence for, best first, and why. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly problem: string;
  readonly title: string;
  readonly because: string;
}

/** A fact that a configuration sets, in words. */
export interface ConfiguredFact {
  readonly sighting: Sighting;
  readonly says: string;
}

/**
 * What a configuration shows: faults by line, the facts that it sets, and files that it names and
 * we haven't read.
 */
export interface Findings {
  readonly faults: readonly Finding[];
  readonly configured: readonly ConfiguredFact[];
  readonly unread: readonly string[];
}

/** Whether a source holds lines of a configuration. */
export const holdsConfiguration = ({ observation }: ReadSource): boolean =>
  observation.kinds.some(({ kind }) => kind === CONFIGURATION);

/** Sorts the sightings in a configuration. `index` is the source's among those that were read. */
export function findingsIn(
  kb: KnowledgeBase,
  diagnosis: Diagnosis,
  { observation }: ReadSource,
  index: number,
): Findings {
  const known = observation.sightings
    .filter(({ kind }) => kind === CONFIGURATION)
    .flatMap((sighting) => {
      const message = byId(kb.messages, sighting.message);
      return message ? [{ sighting, message }] : [];
    })
    .sort((a, b) => a.sighting.line - b.sighting.line);
  const faults = known.filter(({ message }) => message.role.kind === 'evidence');
  const context = known.filter(({ message }) => message.role.kind === 'context');
  return {
    faults: faults.map(({ sighting, message }) => ({
      sighting,
      title: message.title,
      place: placeOf(sighting),
      reasons: reasonsOf(kb, diagnosis, sighting, index),
    })),
    configured: context
      // What only fills in commands says nothing that another finding doesn't.
      .filter(({ message }) => message.id !== UNREAD && !message.shares)
      .map(({ sighting, message }) => ({ sighting, says: wordsOf(kb, message, sighting) })),
    unread: context
      .filter(({ message }) => message.id === UNREAD)
      .flatMap(({ sighting }) => sighting.captures['text'] ?? []),
  };
}

/**
 * The kind that readers give to configuration lines, and the message for the files that they name.
 */
const CONFIGURATION = 'apache-configuration';
const UNREAD = 'text-not-read';

function placeOf({ captures }: Sighting): string | null {
  const [file, line] = [captures['config-file'], captures['config-line']];
  return file !== undefined && line !== undefined ? words.place(file, line) : null;
}

function reasonsOf(
  kb: KnowledgeBase,
  { hypotheses, ruledOut }: Diagnosis,
  sighting: Sighting,
  source: number,
): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const hypothesis of [...hypotheses, ...ruledOut]) {
    const reason = hypothesis.for.find(({ sightings }) =>
      sightings.some(
        (one) =>
          one.source === source && one.line === sighting.line && one.message === sighting.message,
      ),
    );
    const title = byId(kb.problems, hypothesis.problem)?.name;
    if (!reason || title === undefined || found.has(hypothesis.problem)) continue;
    found.set(hypothesis.problem, { problem: hypothesis.problem, title, because: reason.says });
  }
  return [...found.values()];
}

/** `Deployment mode: Daemon mode`. If it sets no fact, its title and its captures. */
function wordsOf(kb: KnowledgeBase, message: Message, { captures }: Sighting): string {
  const facts = Object.entries(message.facts).flatMap(([id, value]) => {
    const fact = byId(kb.facts, id);
    const title = fact?.values.find((one) => one.id === value)?.title;
    return fact && title !== undefined ? [words.value(fact.title, title)] : [];
  });
  if (facts.length > 0) return facts.join('; ');
  const values = Object.entries(captures).filter(([name]) => name in message.labels);
  if (values.length === 0) return message.title;
  return words.value(message.title, inList(values.map(([, value]) => value)));
}
