import { words as noticeWords } from '#words/notices.ts';
import { words as transcriptWords } from '#words/transcript-text.ts';
import { fixes as loaders } from 'virtual:fixes';
import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { version } from '../../package.json';
import { formats } from '../apache/index.ts';
import { quoting } from '../apache/quoting/index.ts';
import { conclude } from '../engine/conclude.ts';
import { emptySession } from '../engine/session.ts';
import type { CaseTold } from '../engine/transcript/case-told.ts';
import { redactAll } from '../engine/transcript/redact-all.ts';
import { visible } from '../engine/visible.ts';
import { textsOf } from '../engine/transcript/needs.ts';
import { formatTranscript, transcript } from '../engine/transcript/transcript.ts';
import type { Fix, Notice, Redactor, Session, Source } from '../model/index.ts';
import { nothingRedacted, redactor } from '../redaction/index.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { configurationLines } from './configurations.ts';
import { explain, explained } from './explain.ts';
import { explainCode, ownersIn } from './line-owners.ts';
import { hidingValues } from '../engine/transcript/hidden-values.ts';
import { printLine, tell, watchOutput } from './output.ts';
import { patchFiles } from './patch-files.ts';
import { print } from './print.ts';
import { readInputs, readTexts, UnreadableInput } from './read-inputs.ts';
import { report, type Findings, type Input } from './report.ts';
import { format, wantsColors } from './terminal.ts';
import { programName, usage } from './usage.ts';

const REDACTION_MISSES =
  '--redact misses some secrets. Read the result before you share it, and remove what it left.';

watchOutput();
// Not awaited: the built file also runs as a script, which can't await anything.
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

/** The same diagnosis as in the browser, for a server without one. */
async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, kb);
  const program = programName(process.argv[1] ?? 'diagnose.js', process.env);
  if (given.kind === 'help') return show(usage(program, kb));
  if (given.kind === 'version') return show(`wsgi-triage ${version}, content ${kb.version}`);
  if (given.kind === 'wrong') return refuse(`${given.says}\nFor all options: ${program} --help`);
  if (given.kind === 'explain') return tellMeaning(given.wanted);
  if (given.kind === 'redact') return redactOnly(given.files);
  if (given.kind === 'patch') return patchOnly(given);
  if (given.redact) tell(REDACTION_MISSES);
  try {
    const inputs = await readInputs(given.files, kb, formats, tell);
    const observations = inputs.map(({ observation }) => observation);
    const session = { ...emptySession, answers: given.facts };
    const diagnosis = conclude(kb, observations, session);
    const fixes = await loadFixes([
      ...diagnosis.hypotheses.map(({ problem }) => problem),
      ...diagnosis.doneBefore.map(({ fix }) => fix),
    ]);
    const redact = given.redact ? redactor() : nothingRedacted;
    const findings = {
      kb,
      product: version,
      inputs,
      diagnosis,
      fixes,
      parameters: given.parameters,
      quoting: hidingValues(quoting, redact),
    };
    const read = { ...session, sources: inputs.map(sourceOf) };
    // What one line tells to be a name is hidden in those before it as well.
    for (const text of textsOf(read)) redact.learn(text);
    const told = {
      text: () => format(print(findings, redact), redact, wantsColors(process.stdout, process.env)),
      json: () => visible(JSON.stringify(report(findings), redacting(redact), 2)),
      markdown: () => {
        const whole = transcript(toldOf(read, findings, redact), transcriptWords);
        return visible(formatTranscript(whole, transcriptWords).trimEnd());
      },
    };
    const text = told[given.form]();
    tellNotices(inputs, given.form === 'text', redact);
    printLine(text);
    const isRecognized = inputs.some(
      (one) =>
        one.observation.sightings.length > 0 ||
        configurationLines(one.observation) > 0 ||
        ownersIn(one).length > 0,
    );
    return isRecognized || diagnosis.hypotheses.length > 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof UnreadableInput) return refuse(error.message);
    throw error;
  }
}

const toldOf = (session: Session, findings: Findings, redact: Redactor): CaseTold => ({
  ...findings,
  session: { ...session, parameters: findings.parameters },
  quoting,
  redact,
});

/** Notices of inputs that were read completely. */
const LEAVES_NOTHING_OUT: readonly Notice['code'][] = ['empty', 'binary', 'decoded'];

/** Says on stderr what the reading left out, even if the result goes to a file or a program. */
function tellNotices(inputs: readonly Input[], isText: boolean, redact: Redactor): void {
  // At a terminal, the notices are at the top of the text.
  if (isText && process.stdout.isTTY) return;
  for (const { name, observation } of inputs) {
    for (const notice of observation.notices) {
      if (LEAVES_NOTHING_OUT.includes(notice.code)) continue;
      const says = noticeWords.notice(notice);
      process.stderr.write(`diagnose: ${visible(redact(`${name}: ${says}`))}\n`);
    }
  }
}

/** Prints texts with names, addresses and secrets hidden, and nothing else. */
async function redactOnly(files: readonly string[]): Promise<number> {
  tell(REDACTION_MISSES.replace('--redact', '--redact-only'));
  try {
    const redact = redactor();
    const texts = (await readTexts(files, tell)).map(({ text }) => text);
    for (const text of redactAll(texts, redact)) process.stdout.write(text);
    return 0;
  } catch (error) {
    if (error instanceof UnreadableInput) return refuse(error.message);
    throw error;
  }
}

/** Prints the corrections of configurations as a unified diff, and nothing else. */
async function patchOnly(given: Arguments & { kind: 'patch' }): Promise<number> {
  try {
    const loadFix = async (problem: string): Promise<Fix | null> =>
      (await loadFixes([problem])).get(problem) ?? null;
    const session = { ...emptySession, answers: given.facts, parameters: given.parameters };
    const correcting = { kb, session, loadFix };
    const { diffs, says } = await patchFiles(await readTexts(given.files, tell), correcting);
    for (const line of says) tell(line);
    for (const { diff, encoding } of diffs) process.stdout.write(diff, encoding);
    return 0;
  } catch (error) {
    if (error instanceof UnreadableInput) return refuse(error.message);
    throw error;
  }
}

async function tellMeaning(wanted: string): Promise<number> {
  const fixes = await loadFixes(explained(kb, wanted).map(({ id }) => id));
  const text = explain(kb, fixes, wanted) ?? explainCode(wanted);
  if (text === null) {
    tell(`"${wanted}" is unknown. Give a code such as WSGI0117, or the id of a problem.`);
    return 1;
  }
  return show(text);
}

function sourceOf({ name, observation }: Input): Source {
  return { kind: 'file', name, bytes: observation.bytes, modified: null, observation };
}

/** Redacts every text in an object, and keeps its shape. */
function redacting(redact: Redactor): (key: string, value: unknown) => unknown {
  return (_, value) => (typeof value === 'string' ? redact(value) : value);
}

function show(text: string): number {
  printLine(text);
  return 0;
}

function refuse(says: string): number {
  tell(says);
  return 2;
}

async function loadFixes(problems: readonly string[]): Promise<ReadonlyMap<string, Fix>> {
  const loaded = [...new Set(problems)].map(async (id) => {
    const module = await loaders[id]?.();
    return module ? [[id, module.fix] as const] : [];
  });
  return new Map((await Promise.all(loaded)).flat());
}
