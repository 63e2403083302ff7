import { parseArgs } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { readContent } from '../src/content-pipeline/read/read-content.ts';
import type { Surface } from './surface.ts';
import { actions } from './surfaces/actions.ts';
import { address } from './surfaces/address.ts';
import { configuration } from './surfaces/configuration.ts';
import { content } from './surfaces/content.ts';
import { messages } from './surfaces/messages.ts';
import { paste } from './surfaces/paste.ts';
import { redaction } from './surfaces/redaction.ts';
import { sessionFile } from './surfaces/session-file.ts';

/** Attacks every surface in a thread of its own, and watches that it does not hang. */

const USAGE = 'npm run fuzz [-- --count N | --minutes N] [--seed N] [--only SURFACE]';
/** Inputs of each surface, where nobody says how many. */
const COUNT = 800;
/** Inputs in one turn; then it is another surface's. */
const TURN = 50;
/** A single input that takes so long hangs, in milliseconds; shrinking is many inputs. */
const PATIENCE = 60_000;

interface Plan {
  readonly count: number;
  readonly minutes: number | null;
  readonly seed: number;
  readonly only: string | null;
  /** How many inputs were tried, for who watches. */
  readonly tried: Int32Array<SharedArrayBuffer>;
}

if (isMainThread) watch(readPlan());
else process.exitCode = await attack(workerData as Plan);

function readPlan(): Plan {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { count: text, minutes: text, seed: text, only: text } });
  const number = (given: string | undefined): number | null => {
    if (given === undefined) return null;
    if (Number(given) > 0) return Number(given);
    console.error(`fuzz: "${given}" is not a number above 0.\n${USAGE}`);
    process.exit(2);
  };
  const minutes = number(values.minutes);
  return {
    count: number(values.count) ?? (minutes === null ? COUNT : Infinity),
    minutes,
    // The same inputs at each run of the tests; others where there is time to find something new.
    seed: number(values.seed) ?? (minutes === null ? 1 : Date.now() % 2 ** 31),
    only: values.only ?? null,
    tried: new Int32Array(new SharedArrayBuffer(4)),
  };
}

function watch(plan: Plan): void {
  const thread = new Worker(import.meta.filename, { workerData: plan });
  let before = -1;
  const watching = setInterval(() => {
    const now = Atomics.load(plan.tried, 0);
    if (now === before) {
      console.error(`Input ${now} of seed ${plan.seed} hangs.`);
      process.exit(1);
    }
    before = now;
  }, PATIENCE);
  thread.on('error', (error) => {
    console.error(error);
    process.exitCode = 1;
  });
  thread.on('exit', (code) => {
    clearInterval(watching);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
  });
}

/** Takes the surfaces in turns until there is nothing left to do; 1 where one of them broke. */
async function attack({ count, minutes, seed, only, tried }: Plan): Promise<number> {
  const until = minutes === null ? Infinity : performance.now() + minutes * 60_000;
  const rows = (await surfaces())
    .filter(({ name }) => only === null || name === only)
    .map((surface) => ({ surface, inputs: 0, seconds: 0, broken: null as string | null }));
  for (let turn = 0; turn * TURN < count && performance.now() < until; turn += 1) {
    for (const row of rows) {
      if (row.broken !== null) continue;
      const start = performance.now();
      const inputs = Math.min(TURN, count - turn * TURN);
      row.broken = row.surface.attack(seed + turn, inputs, (more) => {
        Atomics.add(tried, 0, more);
        row.inputs += more;
      });
      row.seconds += (performance.now() - start) / 1000;
    }
  }
  for (const { surface, inputs, seconds, broken } of rows) {
    const figures = `${String(inputs).padStart(8)} inputs ${seconds.toFixed(1).padStart(7)} s`;
    console.log(`${surface.name.padEnd(14)}${figures}${broken === null ? '' : '  BROKEN'}`);
  }
  const all = rows.reduce((sum, { inputs }) => sum + inputs, 0);
  console.log(`${all} inputs from seed ${seed}`);
  for (const { surface, broken } of rows) {
    if (broken !== null) console.error(`\n${surface.name}: ${broken.slice(0, 4000)}`);
  }
  return rows.length === 0 || rows.some(({ broken }) => broken !== null) ? 1 : 0;
}

async function surfaces(): Promise<readonly Surface[]> {
  const files = readContent('content').filter(({ path }) => path.includes('/cases/'));
  const cases = files.filter(({ path }) => !path.endsWith('.yaml')).map(({ text }) => text);
  const configurations = files.filter(({ path }) => path.endsWith('.conf')).map(({ text }) => text);
  return [
    await paste(kb, cases),
    configuration([...configurations, ...cases.filter((text) => /^ *<[A-Z]\w+ /m.test(text))]),
    sessionFile(kb, cases),
    address(kb),
    messages,
    content(),
    redaction(cases),
    actions(kb, cases),
  ];
}
