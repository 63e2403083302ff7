import { words as countWords } from '#words/counted.ts';
import { words as overviewWords } from '#words/configuration-overview.ts';
import { words } from '#words/occasion.ts';
import { words as noticeWords } from '#words/notices.ts';
import type { CountedTimes, Inline, Notice, Redactor } from '../model/index.ts';
import { inlineText, proseText } from '../engine/fix/fill-prose.ts';
import { folded } from '../engine/counted.ts';
import { sightingsOf } from '../engine/rank/rank.ts';
import { byId } from '../engine/indexed.ts';
import type { Overview } from '../apache/configuration/overview.ts';
import { notShown, overviewTables } from '../features/configuration-review/overview-tables.ts';
import { heading, plain, type Block } from './block.ts';
import { configurationLines } from './configurations.ts';
import { ownerSentences } from './line-owners.ts';
import { remedyBlocks, wayBackBlocks } from './remedy-blocks.ts';
import type { Findings } from './report.ts';
import { fixedWith, nameOfInstance } from './same-fix.ts';
import type { Line } from './terminal.ts';

/** The diagnosis for a terminal: the first hypothesis in full, the others by name. */
export function print(findings: Findings, redact: Redactor): readonly Line[] {
  const { diagnosis, inputs } = findings;
  const [first, ...rest] = diagnosis.hypotheses;
  const same = first ? fixedWith(findings, first) : [];
  const others = rest.filter((one) => !same.includes(one));
  const blocks = [
    ...notices(inputs, ({ code }) => code !== 'counted'),
    // If the first problem's own fix undoes it, it is among the remedies.
    ...diagnosis.doneBefore
      .filter(({ fix }) => fix !== first?.problem)
      .flatMap((done) => wayBackBlocks(findings, done)),
    ...(first ? hypothesisBlocks(findings, first, redact) : []),
    same.length > 0
      ? plain(words.alsoFor(same.map((one) => redact(nameOfInstance(findings, one)))))
      : [],
    ownWords(findings),
    others.length === 0
      ? []
      : [heading('Other possible causes:'), ...othersLines(findings, others)],
    ...notices(inputs, ({ code }) => code === 'counted'),
    ...diagnosis.remarks.map((remark) =>
      plain(
        `${remark.kind === 'harmless' ? 'Harmless' : `From ${remark.owner ?? 'other software'}, not from mod_wsgi`}: ${remark.title} (line ${String(remark.sighting.line)}${timesWords(remark.counted)}). ${remark.why}`,
      ),
    ),
    ...inputs.flatMap(ownerSentences).map((says) => plain(says)),
    ...(first ? [] : [...cleanBlocks(inputs), ...undecidedBlocks(findings)]),
    ...diagnosis.missing.map(({ what, why, how }) => plain(`Missing: ${what}. ${why} ${how}`)),
    nextBlock(findings),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : [...plain(''), ...block]));
}

/** The facts that are hints from the user's own words. */
const ownWords = ({ kb, inputs, diagnosis }: Findings): Block =>
  diagnosis.facts.flatMap(({ fact, value, origin }) => {
    if (origin.kind !== 'words') return [];
    const known = kb.facts.find(({ id }) => id === fact);
    const title = known?.values.find(({ id }) => id === value)?.title ?? value;
    const place = `${inputs[origin.source]?.name ?? ''}:${String(origin.line)}`;
    return plain(`From your words (${place}): ${known?.title ?? fact}: ${title}`);
  });

/** Configurations in which nothing is wrong that a text can show. */
const cleanBlocks = (inputs: Findings['inputs']): readonly Block[] =>
  inputs.flatMap(({ name, observation, overviews }) => {
    const lines = configurationLines(observation);
    if (lines === 0) return [];
    const counted = lines === 1 ? '1 line' : `${String(lines)} lines`;
    return [
      plain(
        `${name}: Read as a configuration, ${counted}. It has no known fault. Files that it includes were not read.`,
      ),
      ...overviews.flatMap(overviewBlocks),
    ];
  });

/** What a configuration sets, a line for each value. */
function overviewBlocks(overview: Overview): readonly Block[] {
  const left = notShown(overview);
  return [
    plain(overviewWords.read(overview.directives, overview.hosts)),
    ...overviewTables(overview).map(({ title, rows }): Block => {
      const width = Math.max(...rows.map(([label]) => label.length)) + 2;
      return [
        heading(title),
        ...rows.flatMap(([label, value]) => plain(`  ${label.padEnd(width)}${value}`)),
      ];
    }),
    left > 0 ? plain(overviewWords.more(left)) : [],
  ];
}

/** Recognized lines that decide nothing alone. They are named if no problem is. */
function undecidedBlocks({ kb, inputs, diagnosis }: Findings): readonly Block[] {
  const told = new Set(diagnosis.remarks.map(({ sighting }) => sighting.message));
  return inputs.flatMap(({ name, observation }) =>
    observation.sightings.flatMap(({ message, line }) => {
      const { title, shares } = byId(kb.messages, message) ?? {};
      const isHeard = diagnosis.facts.some(
        ({ origin: by }) => by.kind === 'words' && by.line === line,
      );
      // What only fills in commands is no news.
      if (title === undefined || shares || told.has(message) || isHeard) return [];
      told.add(message);
      return [
        plain(`Recognized: ${title} (${name}:${String(line)}). It doesn't name a fault by itself.`),
      ];
    }),
  );
}

const notices = (
  inputs: Findings['inputs'],
  isMeant: (notice: Notice) => boolean,
): readonly Block[] =>
  inputs.flatMap(({ name, observation }) =>
    observation.notices.filter(isMeant).map((one) => plain(`${name}: ${noticeWords.notice(one)}`)),
  );

const timesWords = (counted: CountedTimes): string =>
  counted.times > 1 || counted.isTimesAtLeast ? `, ${countWords.counted(counted)}` : '';

/** The other problems, each once per confidence, whatever the number of its instances. */
function othersLines(
  findings: Findings,
  others: Findings['diagnosis']['hypotheses'],
): readonly Line[] {
  const observations = findings.inputs.map(({ observation }) => observation);
  const byName = new Map<string, typeof others>();
  for (const one of others) {
    const line = `  ${one.confidence}: ${nameOf(findings, one.problem)} (${one.problem})`;
    byName.set(line, [...(byName.get(line) ?? []), one]);
  }
  return [...byName].flatMap(([line, all]) => {
    const places = all.length > 1 ? `, in ${String(all.length)} places` : '';
    const counts = [...new Set(all.flatMap((one) => folded(observations, one)))];
    return plain(`${line}${places}${counts.map((one) => `: ${countWords.counted(one)}`).join('')}`);
  });
}

const nameOf = ({ kb }: Findings, id: string): string => byId(kb.problems, id)?.name ?? id;

function hypothesisBlocks(
  findings: Findings,
  first: Findings['diagnosis']['hypotheses'][number],
  redact: Redactor,
): readonly Block[] {
  const problem = byId(findings.kb.problems, first.problem);
  const title: readonly Inline[] = problem?.title ?? [];
  const lines = sightingsOf(first).map((sighting) => {
    const text = sighting.excerpt.find(({ line }) => line === sighting.line)?.text ?? '';
    const times = sighting.count > 1 ? ` (${String(sighting.count)} times)` : '';
    return `  ${findings.inputs[sighting.source]?.name ?? ''}:${String(sighting.line)}${times}  ${cut(redact(text.trim()))}`;
  });
  return [
    [heading(`${inlineText(title, first.binding)}  [${first.confidence}]`)],
    plain(proseText(findings.fixes.get(first.problem)?.summary ?? [], first.binding)),
    [...new Set(lines)].flatMap(plain),
    folded(
      findings.inputs.map(({ observation }) => observation),
      first,
    ).flatMap((one) => plain(`  in total: ${countWords.counted(one)}`)),
    ...remedyBlocks(findings, first),
    plain(`Documentation: ${(problem?.sources ?? []).join(', ')}`),
  ];
}

/** In characters. A line is redacted before it is cut: the rest of a secret is hard to recognize. */
const LONGEST_LINE = 400;

const cut = (text: string): string =>
  text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE)}…`;

function nextBlock({ kb, diagnosis }: Findings): Block {
  const { next } = diagnosis;
  if (next.kind === 'ask') {
    const question = byId(kb.questions, next.question);
    const values = byId(kb.facts, next.question)?.values.map(({ id }) => id) ?? [];
    return plain(
      `Next: ${question?.asks ?? 'What do you see?'} Answer with --fact ${next.question}=${values.join('|')}`,
    );
  }
  if (next.kind !== 'hand-over') return [];
  return plain(
    'No known fix is left. Ask on the mod_wsgi mailing list or tracker, and send the whole log.',
  );
}
