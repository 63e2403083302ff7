import { fixes as loaders } from 'virtual:fixes';
import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { version } from '../../package.json';
import { formats } from '../apache/index.ts';
import { conclude } from '../engine/conclude.ts';
import { emptySession } from '../engine/session.ts';
import type { Fix } from '../model/index.ts';
import { readArguments, USAGE } from './arguments.ts';
import { print } from './print.ts';
import { readInputs, UnreadableInput } from './read-inputs.ts';
import { report } from './report.ts';

/** The same diagnosis as in the browser, for a server without one. */
process.exitCode = await run(process.argv.slice(2));

async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, kb);
  if (given.kind === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (given.kind === 'wrong') return refuse(`${given.says}\n${USAGE}`);
  try {
    const inputs = await readInputs(given.files, kb, formats);
    const observations = inputs.map(({ observation }) => observation);
    const diagnosis = conclude(kb, observations, { ...emptySession, answers: given.facts });
    const fixes = await loadFixes(diagnosis.hypotheses.map(({ problem }) => problem));
    const findings = {
      kb,
      product: version,
      inputs,
      diagnosis,
      fixes,
      parameters: given.parameters,
    };
    const text = given.json ? JSON.stringify(report(findings), null, 2) : print(findings);
    process.stdout.write(`${text}\n`);
    return diagnosis.hypotheses.length + diagnosis.remarks.length > 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof UnreadableInput) return refuse(error.message);
    throw error;
  }
}

function refuse(says: string): number {
  process.stderr.write(`diagnose: ${says}\n`);
  return 2;
}

async function loadFixes(problems: readonly string[]): Promise<ReadonlyMap<string, Fix>> {
  const loaded = [...new Set(problems)].map(async (id) => {
    const module = await loaders[id]?.();
    return module ? [[id, module.fix] as const] : [];
  });
  return new Map((await Promise.all(loaded)).flat());
}
