import type {
  Diagnosis,
  Hypothesis,
  KnowledgeBase,
  NeedId,
  Redactor,
  Session,
} from '../../model/index.ts';
import { inlineText } from '../fix/fill-prose.ts';
import { countWords } from '../counted.ts';
import { sightingsOf } from '../rank/rank.ts';
import { byId } from '../indexed.ts';
import { redactAll } from './redact-all.ts';

/** What a maintainer always asks for, and whether it is here. */
export interface Need {
  readonly id: NeedId;
  readonly what: string;
  readonly how: string;
  readonly isHere: boolean;
}

const OUTCOMES: Readonly<Record<Session['attempts'][number]['outcome'], string>> = {
  worked: 'it worked',
  'cannot-try': 'could not be tried yet',
  'not-in-place': 'was not in place',
  'no-change': 'in place, nothing changed',
  different: 'in place, the log now says something else',
};

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
): Transcript {
  const { facts, hypotheses, remarks } = diagnosis;
  const missing = needs(diagnosis, session).filter(({ isHere }) => !isHere);
  const sections = [
    { title: 'Known facts', items: facts.map((known) => factLine(kb, known)) },
    { title: 'Answered "I don\'t know"', items: unknownAnswers(kb, session) },
    { title: 'Possible causes', items: hypotheses.map((one) => hypothesisLine(kb, one)) },
    { title: 'Deciding lines', items: hypotheses.flatMap(lines) },
    {
      title: 'Done before, and to be undone',
      items: diagnosis.doneBefore.flatMap(({ antiRemedy }) => antiRemedyTitle(kb, antiRemedy)),
    },
    { title: 'Tried', items: session.attempts.map((attempt) => attemptLine(kb, attempt)) },
    {
      title: 'Harmless, or not from mod_wsgi',
      items: remarks.map(({ title, why, counted }) => `${title}, ${countWords(counted)}: ${why}`),
    },
    { title: 'What was read', items: diagnosis.notices.map(({ says }) => says) },
    { title: 'Notes', items: session.notes },
    { title: 'Still missing', items: missing.map(({ what, how }) => `${what}: ${how}`) },
  ];
  // A name may be told to be one by a line that is not in the transcript.
  for (const text of textsOf(session)) redact.learn(text);
  const hidden = redactAll(
    sections.flatMap(({ items }) => items),
    redact,
  );
  let at = 0;
  return {
    product,
    content: kb.version,
    sections: sections
      .map(({ title, items }) => ({ title, items: hidden.slice(at, (at += items.length)) }))
      .filter(({ items }) => items.length > 0),
  };
}

/** A transcript as Markdown. */
export function formatTranscript({ product, content, sections }: Transcript): string {
  const blocks = sections.map(
    ({ title, items }) => `## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}`,
  );
  const head = `# wsgi-triage transcript\n\nwsgi-triage ${product}, content ${content}`;
  return `${[head, ...blocks].join('\n\n')}\n`;
}

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
      what: 'Apache version',
      how: 'apachectl -v',
      isHere: mentions(/Apache\/\d/),
    },
    {
      id: 'mod-wsgi-version',
      what: 'mod_wsgi version',
      how: 'the line "configured -- resuming normal operations" of the error log',
      isHere: mentions(/mod_wsgi\/\d/),
    },
    {
      id: 'python-version',
      what: 'Python version',
      how: 'the same line, or python3 -V of the environment',
      isHere: mentions(/Python\/\d|Python \d\.\d/),
    },
    {
      id: 'deployment-mode',
      what: 'Embedded or daemon mode',
      how: 'is there a WSGIDaemonProcess?',
      isHere: has('deployment-mode'),
    },
    {
      id: 'platform',
      what: 'Platform',
      how: 'cat /etc/os-release',
      isHere: has('platform'),
    },
    {
      id: 'error-line',
      what: 'The whole traceback or error line',
      how: 'the error log, from the first line of the minute',
      isHere:
        diagnosis.hypotheses.some((h) => sightingsOf(h).some(({ source }) => source >= 0)) &&
        diagnosis.missing.length === 0,
    },
    {
      id: 'both-logs',
      what: "Main and virtual host's error log",
      how: 'both ErrorLog files of that minute',
      isHere: session.sources.length > 1,
    },
    {
      id: 'attempts',
      what: 'What was tried',
      how: 'say after each fix how it went',
      isHere: session.attempts.length > 0,
    },
  ];
}

const antiRemedyTitle = (kb: KnowledgeBase, id: string): readonly string[] =>
  kb.antiRemedies.flatMap((one) => (one.id === id ? [one.title] : []));

function factLine(kb: KnowledgeBase, known: Diagnosis['facts'][number]): string {
  const fact = byId(kb.facts, known.fact);
  const title = (value: string): string =>
    fact?.values.find(({ id }) => id === value)?.title ?? value;
  const by = known.origin.kind === 'log' ? `line ${String(known.origin.line)}` : known.origin.kind;
  const dispute = known.disputed
    ? `, though ${known.disputed.origin.kind} says ${title(known.disputed.value)}`
    : '';
  return `${fact?.title ?? known.fact}: ${title(known.value)} (${by}${dispute})`;
}

const unknownAnswers = (kb: KnowledgeBase, session: Session): readonly string[] =>
  Object.entries(session.answers)
    .filter(([, value]) => value === null)
    .map(([fact]) => byId(kb.facts, fact)?.title ?? fact);

function hypothesisLine(kb: KnowledgeBase, hypothesis: Hypothesis): string {
  const problem = byId(kb.problems, hypothesis.problem);
  const title = problem ? inlineText(problem.title, hypothesis.binding) : hypothesis.problem;
  return `${title} (${hypothesis.problem}, ${hypothesis.confidence})`;
}

/**
 * Lines as code that none of them can close: its fence is longer than any run of backticks in it.
 */
function lines(hypothesis: Hypothesis): readonly string[] {
  const texts = new Set(
    sightingsOf(hypothesis).flatMap((sighting) =>
      sighting.excerpt
        .filter(({ line }) => line >= sighting.line && line <= sighting.endLine)
        .map(({ text }) => text),
    ),
  );
  return [...texts].map((text) => {
    const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
    const fence = '`'.repeat(Math.max(0, ...runs) + 1);
    return `${fence} ${text.trim()} ${fence}`;
  });
}

function attemptLine(kb: KnowledgeBase, attempt: Session['attempts'][number]): string {
  const remedy = byId(kb.problems, attempt.problem)?.remedies.find(
    ({ id }) => id === attempt.remedy,
  );
  return `${remedy?.title ?? attempt.remedy}: ${OUTCOMES[attempt.outcome]}`;
}
