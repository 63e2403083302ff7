import { fixes as loaders } from 'virtual:fixes';
import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { version } from '../../package.json';
import { formats } from '../apache/index.ts';
import { conclude } from '../engine/conclude.ts';
import { emptySession } from '../engine/session.ts';
import { redactor, type Redactor } from '../engine/transcript/redact.ts';
import { formatTranscript, textsOf, transcript } from '../engine/transcript/transcript.ts';
import type { Fix, Source } from '../model/index.ts';
import { readArguments, USAGE } from './arguments.ts';
import { explain, explained } from './explain.ts';
import { print } from './print.ts';
import { readInputs, UnreadableInput } from './read-inputs.ts';
import { report, type Input } from './report.ts';
import { format, visible, wantsColors } from './terminal.ts';

/** The same diagnosis as in the browser, for a server without one. */
process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, kb);
  if (given.kind === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (given.kind === 'wrong') return refuse(`${given.says}\n${USAGE}`);
  if (given.kind === 'explain') return tellMeaning(given.wanted);
  try {
    const inputs = await readInputs(given.files, kb, formats);
    const observations = inputs.map(({ observation }) => observation);
    const session = { ...emptySession, answers: given.facts };
    const diagnosis = conclude(kb, observations, session);
    const fixes = await loadFixes([
      ...diagnosis.hypotheses.map(({ problem }) => problem),
      ...diagnosis.doneBefore.map(({ fix }) => fix),
    ]);
    const findings = {
      kb,
      product: version,
      inputs,
      diagnosis,
      fixes,
      parameters: given.parameters,
    };
    const redact = given.redact ? redactor() : (text: string): string => text;
    const read = { ...session, sources: inputs.map(sourceOf) };
    // What one line tells to be a name is hidden in those before it as well.
    for (const text of textsOf(read)) redact(text);
    const told = {
      text: () => format(print(findings), redact, wantsColors(process.stdout, process.env)),
      json: () => visible(JSON.stringify(report(findings), redacting(redact), 2)),
      markdown: () =>
        visible(formatTranscript(transcript(kb, version, read, diagnosis, redact)).trimEnd()),
    };
    const text = told[given.form]();
    tellNotices(inputs, given.form === 'text', redact);
    process.stdout.write(`${text}\n`);
    return diagnosis.hypotheses.length + diagnosis.remarks.length > 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof UnreadableInput) return refuse(error.message);
    throw error;
  }
}

/** Says on stderr what the reading left out, also where the result goes into a file or to a program. */
function tellNotices(inputs: readonly Input[], isText: boolean, redact: Redactor): void {
  // A person at a terminal has them at the top of the text.
  if (isText && process.stdout.isTTY) return;
  for (const { name, observation } of inputs) {
    for (const { says } of observation.notices) {
      process.stderr.write(`diagnose: ${visible(redact(`${name}: ${says}`))}\n`);
    }
  }
}

async function tellMeaning(wanted: string): Promise<number> {
  const fixes = await loadFixes(explained(kb, wanted).map(({ id }) => id));
  const text = explain(kb, fixes, wanted);
  if (text === null) {
    process.stderr.write(
      `diagnose: nothing is known of "${visible(wanted)}". Give a code such as WSGI0117, or the id of a problem.\n`,
    );
    return 1;
  }
  process.stdout.write(`${text}\n`);
  return 0;
}

function sourceOf({ name, observation }: Input): Source {
  return { kind: 'file', name, bytes: observation.bytes, modified: null, observation };
}

/** Hides in every text of an object, and leaves its shape. */
function redacting(redact: Redactor): (key: string, value: unknown) => unknown {
  return (_, value) => (typeof value === 'string' ? redact(value) : value);
}

function refuse(says: string): number {
  process.stderr.write(`diagnose: ${visible(says)}\n`);
  return 2;
}

async function loadFixes(problems: readonly string[]): Promise<ReadonlyMap<string, Fix>> {
  const loaded = [...new Set(problems)].map(async (id) => {
    const module = await loaders[id]?.();
    return module ? [[id, module.fix] as const] : [];
  });
  return new Map((await Promise.all(loaded)).flat());
}
