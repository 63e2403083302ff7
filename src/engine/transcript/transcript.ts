import type { Diagnosis, KnowledgeBase, KnownFact, Session } from '../../model/index.ts';
import { byId } from '../indexed.ts';
import { serverSetup } from '../server-setup.ts';
import { visible } from '../visible.ts';
import type { CaseTold } from './case-told.ts';
import { faultLines } from './fault-told.ts';
import { fixLines } from './fix-lines.ts';
import { needs, textsOf } from './needs.ts';
import { oneLine } from './one-line.ts';
import { redactAll } from './redact-all.ts';
import type { SectionId, TranscriptWords } from './report-words.ts';

/** The whole case in words, the fault and its fix first, with the versions of product and content. */
export interface Transcript {
  readonly product: string;
  readonly content: string;
  /** An address that opens the same case, without its log. */
  readonly link?: string;
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** Writes the case. What is invisible in a log is visible here, and what must not leave is hidden. */
export function transcript(told: CaseTold, words: TranscriptWords): Transcript {
  const { kb, product, session, redact, link } = told;
  // A name may be told to be one by a line that is not in the transcript.
  for (const text of textsOf(session)) redact.learn(text);
  const sections = Object.entries(itemsOf(told, words)) as [SectionId, readonly string[]][];
  const hidden = redactAll(
    sections.flatMap(([, said]) => said),
    redact,
  );
  let at = 0;
  return {
    product,
    content: kb.version,
    ...(link === undefined ? {} : { link }),
    sections: sections
      .map(([id, said]) => ({
        title: words.sections[id],
        items: hidden.slice(at, (at += said.length)).map(visible),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

/** In the order of the report: what the next person needs first. */
function itemsOf(
  told: CaseTold,
  words: TranscriptWords,
): Readonly<Record<SectionId, readonly string[]>> {
  const { kb, session, diagnosis } = told;
  const missing = needs(kb, diagnosis, session).filter(({ isHere }) => !isHere);
  return {
    fault: faultLines(told, words.fault),
    fix: fixLines(told, words.fix),
    tried: session.attempts.map((attempt) => attemptLine(kb, attempt, words)),
    'done-before': diagnosis.doneBefore.flatMap(({ antiRemedy }) =>
      antiRemedyTitle(kb, antiRemedy),
    ),
    open: openLines(kb, session, diagnosis, words),
    server: [setupLine(told, words)],
    facts: diagnosis.facts.map((known) => factLine(kb, known, words)),
    notes: session.notes,
    remarks: diagnosis.remarks.map(words.remark),
    read: diagnosis.notices.map(words.notice),
    missing: missing.map(({ id }) => `${words.needs[id].what}: ${words.needs[id].how}`),
  };
}

/** A transcript as Markdown. An item with several lines stays one item. */
export function formatTranscript(
  { product, content, link, sections }: Transcript,
  words: Pick<TranscriptWords, 'title' | 'versions' | 'link'>,
): string {
  const blocks = sections.map(
    ({ title, items }) => `## ${title}\n\n${items.map(listItem).join('\n')}`,
  );
  const head = `# ${words.title}\n\n${words.versions(product, content)}`;
  const at = link === undefined ? [] : [words.link(link)];
  return `${[head, ...at, ...blocks].join('\n\n')}\n`;
}

/** An item of a list. Its lines stay lines, inside the item. */
const listItem = (item: string): string =>
  `- ${item
    .split('\n')
    .map((line, index) => (index > 0 && line !== '' ? `  ${oneLine(line)}` : oneLine(line)))
    .join('\n')}`;

/** The next question, and those that nobody could answer. */
function openLines(
  kb: KnowledgeBase,
  { answers }: Session,
  { next }: Diagnosis,
  words: TranscriptWords,
): readonly string[] {
  const asked = next.kind === 'ask' ? byId(kb.questions, next.question)?.asks : undefined;
  const unknown = Object.entries(answers).flatMap(([fact, value]) =>
    value === null ? words.notKnown(byId(kb.facts, fact)?.title ?? fact) : [],
  );
  return [...(asked === undefined ? [] : [asked]), ...unknown];
}

function setupLine({ kb, session, diagnosis }: CaseTold, words: TranscriptWords): string {
  const entries = serverSetup(kb, diagnosis.facts, textsOf(session));
  return words.setup(
    entries.filter(({ value }) => value !== null),
    entries.flatMap(({ id, value }) => (value === null ? id : [])),
  );
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
