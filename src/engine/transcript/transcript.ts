import type {
  Diagnosis,
  Hypothesis,
  KnowledgeBase,
  KnownFact,
  NeedId,
  Notice,
  Redactor,
  Remark,
  Session,
} from '../../model/index.ts';
import { inlineText } from '../fix/fill-prose.ts';
import { sightingsOf } from '../rank/rank.ts';
import { byId } from '../indexed.ts';
import { asCode, oneLine } from './one-line.ts';
import { redactAll } from './redact-all.ts';

/** What a maintainer always asks for, and whether it is here. */
export interface Need {
  readonly id: NeedId;
  readonly isHere: boolean;
}

type Outcome = Session['attempts'][number]['outcome'];

type SectionId =
  | 'facts'
  | 'not-known'
  | 'causes'
  | 'lines'
  | 'done-before'
  | 'tried'
  | 'remarks'
  | 'read'
  | 'notes'
  | 'missing';

/** What a transcript says in the reader's language. */
export interface TranscriptWords {
  readonly title: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What a maintainer asks for, and how to get it. */
  readonly needs: Readonly<Record<NeedId, { readonly what: string; readonly how: string }>>;
  readonly versions: (product: string, content: string) => string;
  /** Titles of a fact, its value, and the value that another origin gives. */
  readonly fact: (title: string, value: string, known: KnownFact, disputed?: string) => string;
  readonly remark: (remark: Remark) => string;
  readonly notice: (notice: Notice) => string;
}

/** The whole case in words, in order, with the versions of product and content. */
export interface Transcript {
  readonly product: string;
  readonly content: string;
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** Writes the case. `redact` hides in every line what must not leave. */
export function transcript(
  kb: KnowledgeBase,
  product: string,
  session: Session,
  diagnosis: Diagnosis,
  redact: Redactor,
  words: TranscriptWords,
): Transcript {
  const { facts, hypotheses, remarks } = diagnosis;
  const missing = needs(diagnosis, session).filter(({ isHere }) => !isHere);
  const items: Readonly<Record<SectionId, readonly string[]>> = {
    facts: facts.map((known) => factLine(kb, known, words)),
    'not-known': unknownAnswers(kb, session),
    causes: hypotheses.map((one) => hypothesisLine(kb, one)),
    lines: hypotheses.flatMap(lines),
    'done-before': diagnosis.doneBefore.flatMap(({ antiRemedy }) =>
      antiRemedyTitle(kb, antiRemedy),
    ),
    tried: session.attempts.map((attempt) => attemptLine(kb, attempt, words)),
    remarks: remarks.map(words.remark),
    read: diagnosis.notices.map(words.notice),
    notes: session.notes,
    missing: missing.map(({ id }) => `${words.needs[id].what}: ${words.needs[id].how}`),
  };
  const sections = Object.entries(items) as [SectionId, readonly string[]][];
  // A name may be told to be one by a line that is not in the transcript.
  for (const text of textsOf(session)) redact.learn(text);
  const hidden = redactAll(
    sections.flatMap(([, said]) => said),
    redact,
  );
  let at = 0;
  return {
    product,
    content: kb.version,
    sections: sections
      .map(([id, said]) => ({
        title: words.sections[id],
        items: hidden.slice(at, (at += said.length)),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

/** A transcript as Markdown. */
export function formatTranscript(
  { product, content, sections }: Transcript,
  words: Pick<TranscriptWords, 'title' | 'versions'>,
): string {
  const blocks = sections.map(
    ({ title, items }) => `## ${title}\n\n${items.map(listItem).join('\n')}`,
  );
  const head = `# ${words.title}\n\n${words.versions(product, content)}`;
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** An item of a list. The lines of a note stay lines, inside the item. */
const listItem = (item: string): string => `- ${item.split('\n').map(oneLine).join('\n  ')}`;

/** What the user gave: pasted texts, and for files the recognized lines. */
export const textsOf = ({ sources }: Pick<Session, 'sources'>): readonly string[] =>
  sources.flatMap((source) =>
    source.kind === 'text'
      ? source.text.slice(0, LONGEST_TEXT)
      : source.observation.sightings.flatMap(({ excerpt }) => excerpt.map(({ text }) => text)),
  );

/** More of a text adds nothing and takes time. In characters. */
const LONGEST_TEXT = 1_000_000;

/** How complete a report is: versions, mode, the lines, both logs, attempts. */
export function needs(diagnosis: Diagnosis, session: Session): readonly Need[] {
  const has = (fact: string): boolean => diagnosis.facts.some((known) => known.fact === fact);
  const texts = textsOf(session);
  const mentions = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  return [
    {
      id: 'apache-version',
      isHere: mentions(/Apache\/\d/),
    },
    {
      id: 'mod-wsgi-version',
      isHere: mentions(/mod_wsgi\/\d/),
    },
    {
      id: 'python-version',
      isHere: mentions(/Python\/\d|Python \d\.\d/),
    },
    {
      id: 'deployment-mode',
      isHere: has('deployment-mode'),
    },
    {
      id: 'platform',
      isHere: has('platform'),
    },
    {
      id: 'error-line',
      isHere:
        diagnosis.hypotheses.some((h) => sightingsOf(h).some(({ source }) => source >= 0)) &&
        diagnosis.missing.length === 0,
    },
    {
      id: 'both-logs',
      isHere: session.sources.length > 1,
    },
    {
      id: 'attempts',
      isHere: session.attempts.length > 0,
    },
  ];
}

const antiRemedyTitle = (kb: KnowledgeBase, id: string): readonly string[] =>
  kb.antiRemedies.flatMap((one) => (one.id === id ? [one.title] : []));

function factLine(kb: KnowledgeBase, known: KnownFact, words: TranscriptWords): string {
  const fact = byId(kb.facts, known.fact);
  const title = (value: string): string =>
    fact?.values.find(({ id }) => id === value)?.title ?? value;
  const disputed = known.disputed && title(known.disputed.value);
  return words.fact(fact?.title ?? known.fact, title(known.value), known, disputed);
}

const unknownAnswers = (kb: KnowledgeBase, session: Session): readonly string[] =>
  Object.entries(session.answers)
    .filter(([, value]) => value === null)
    .map(([fact]) => byId(kb.facts, fact)?.title ?? fact);

function hypothesisLine(kb: KnowledgeBase, hypothesis: Hypothesis): string {
  const problem = byId(kb.problems, hypothesis.problem);
  const title = problem ? inlineText(problem.title, hypothesis.binding) : hypothesis.problem;
  // A path from the log may read as a link, a mention or HTML.
  const shown = /[@<`\]]|:\/\//.test(title) ? asCode(title) : title;
  return `${shown} (${hypothesis.problem}, ${hypothesis.confidence})`;
}

/** The lines of the log, as code. */
function lines(hypothesis: Hypothesis): readonly string[] {
  const texts = new Set(
    sightingsOf(hypothesis).flatMap((sighting) =>
      sighting.excerpt
        .filter(({ line }) => line >= sighting.line && line <= sighting.endLine)
        .map(({ text }) => text),
    ),
  );
  return [...texts].map(asCode);
}

function attemptLine(
  kb: KnowledgeBase,
  attempt: Session['attempts'][number],
  words: TranscriptWords,
): string {
  const remedy = byId(kb.problems, attempt.problem)?.remedies.find(
    ({ id }) => id === attempt.remedy,
  );
  return `${remedy?.title ?? attempt.remedy}: ${words.outcomes[attempt.outcome]}`;
}
