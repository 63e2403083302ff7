import { editLine, isEditable } from '../apache/editing/index.ts';
import { formats } from '../apache/index.ts';
import { quoting } from '../apache/quoting/index.ts';
import { conclude } from '../engine/conclude.ts';
import { fillerFor } from '../engine/fix/filler.ts';
import { fillEdits, type FilledEdit } from '../engine/fix/fill-edit.ts';
import { renderFix } from '../engine/fix/render-fix.ts';
import { byId } from '../engine/indexed.ts';
import { observe } from '../engine/observe/observe.ts';
import type {
  Fix,
  Hypothesis,
  KnowledgeBase,
  KnownFact,
  LineEdit,
  Observation,
  Session,
  Sighting,
} from '../model/index.ts';

/** What correcting takes. */
export interface Correcting {
  readonly kb: KnowledgeBase;
  /** Answers and typed values; its sources are not read. */
  readonly session: Session;
  readonly loadFix: (problem: string) => Promise<Fix | null>;
  /** Corrects the findings of this problem alone. */
  readonly problem?: string | undefined;
}

/** A finding that no edit corrects, at its line in the corrected text. */
export interface Left {
  readonly source: number;
  readonly line: number;
  readonly message: string;
  readonly problem: string;
  /** Values that would have to be given. */
  readonly lacks: readonly string[];
}

export interface Corrected {
  readonly texts: readonly string[];
  readonly left: readonly Left[];
}

/** A finding that makes a problem likely or certain. */
interface Fault {
  readonly source: number;
  readonly sighting: Sighting;
  readonly hypothesis: Hypothesis;
  /** What is known of the whole case. */
  readonly facts: readonly KnownFact[];
}

/**
 * Corrects all findings of configurations that make a problem likely or certain, as the content says.
 * A correction that doesn't make its finding disappear is taken back. Correcting the result changes
 * nothing.
 */
export async function correct(
  given: readonly string[],
  correcting: Correcting,
): Promise<Corrected> {
  const texts = [...given];
  const failed = new Map<string, readonly string[]>();
  const observations = texts.map((text) => observed(text, correcting));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faults = faultsOf(observations, correcting);
    const open = faults.filter((fault) => !failed.has(keyOf(fault)));
    if (open.length === 0) break;
    for (const source of new Set(open.map((fault) => fault.source))) {
      const own = open.filter((fault) => fault.source === source);
      const text = await correctText(texts[source] ?? '', own, correcting, failed);
      if (text === texts[source]) continue;
      texts[source] = text;
      observations[source] = observed(text, correcting);
    }
  }
  return { texts, left: leftOf(faultsOf(observations, correcting), failed) };
}

/** Each round ends at a line that moved. More lines than this move in no configuration. */
const MOST_ROUNDS = 200;

function observed(text: string, { kb }: Correcting): Observation {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end();
}

function faultsOf(
  observations: readonly Observation[],
  { kb, session, problem }: Correcting,
): readonly Fault[] {
  const { hypotheses, facts } = conclude(kb, observations, session);
  const told = new Set<string>();
  return hypotheses.flatMap((hypothesis) => {
    if (hypothesis.confidence === 'possible') return [];
    if (problem !== undefined && hypothesis.problem !== problem) return [];
    const seen = hypothesis.for.flatMap(({ sightings }) => sightings);
    return seen.flatMap((sighting): readonly Fault[] => {
      const { source, message, line } = sighting;
      const isFound = byId(kb.messages, message)?.detector !== undefined;
      const key = `${hypothesis.problem} ${String(source)} ${message} ${String(line)}`;
      if (!isFound || sighting.unsure || source < 0 || told.has(key)) return [];
      told.add(key);
      return [{ source, sighting, hypothesis, facts }];
    });
  });
}

const keyOf = ({ source, sighting, hypothesis }: Fault): string =>
  JSON.stringify([
    source,
    hypothesis.problem,
    sighting.message,
    sighting.captures,
    textOf(sighting),
  ]);

const textOf = ({ excerpt }: Sighting): readonly string[] => excerpt.map(({ text }) => text);

/** The text with its faults corrected from the last line up, until a line moves. */
async function correctText(
  given: string,
  faults: readonly Fault[],
  correcting: Correcting,
  failed: Map<string, readonly string[]>,
): Promise<string> {
  let text = given;
  const canEdit = isEditable(text);
  for (const fault of faults.toSorted((a, b) => b.sighting.line - a.sighting.line)) {
    const edits = canEdit ? await editsFor(fault, correcting) : [];
    const ready = edits.flatMap((one) => (one.kind === 'ready' ? one.edit : []));
    const corrected = ready.length > 0 ? applied(text, fault, ready, correcting) : null;
    if (corrected === null) {
      const lacks = edits.flatMap((one) => (one.kind === 'lacks' ? one.parameters : []));
      failed.set(keyOf(fault), [...new Set(lacks)]);
      continue;
    }
    text = corrected;
    if (ready.some(({ kind }) => kind === 'move' || kind === 'raise')) break;
  }
  return text;
}

/** The edits of the first remedy that has one for the finding. */
async function editsFor(
  { sighting, facts, hypothesis: { problem, binding } }: Fault,
  { kb, session, loadFix }: Correcting,
): Promise<readonly FilledEdit[]> {
  const fix = await loadFix(problem);
  if (!fix) return [];
  const { captures } = sighting;
  const filler = fillerFor(kb, quoting, {
    facts,
    binding: { ...binding, ...captures },
    typed: session.parameters,
  });
  for (const { steps } of renderFix(fix, filler)) {
    const edits = steps
      .flatMap((step) => fillEdits(step, captures, filler))
      .filter(({ kind }) => kind !== 'unfit');
    if (edits.length > 0)
      return edits.some(({ kind }) => kind === 'lacks') ? lacking(edits) : edits;
  }
  return [];
}

/** If a step lacks a value, none of its remedy is done. */
const lacking = (edits: readonly FilledEdit[]): readonly FilledEdit[] =>
  edits.filter(({ kind }) => kind === 'lacks');

/** The text after the edits, if the finding is gone then. */
function applied(
  text: string,
  { sighting }: Fault,
  edits: readonly LineEdit[],
  { kb }: Correcting,
): string | null {
  const { line, message } = sighting;
  const corrected = edits.reduce((now, edit) => editLine(now, line, edit) ?? now, text);
  const detector = formats.detectors.find(({ id }) => id === byId(kb.messages, message)?.detector);
  const count = (of: string): number =>
    detector?.detect(of).filter(({ unsure }) => !unsure).length ?? 0;
  return count(corrected) < count(text) ? corrected : null;
}

function leftOf(
  faults: readonly Fault[],
  failed: ReadonlyMap<string, readonly string[]>,
): readonly Left[] {
  return faults
    .map((fault) => ({
      source: fault.source,
      line: fault.sighting.line,
      message: fault.sighting.message,
      problem: fault.hypothesis.problem,
      lacks: failed.get(keyOf(fault)) ?? [],
    }))
    .toSorted((a, b) => a.source - b.source || a.line - b.line);
}
