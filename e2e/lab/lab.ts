import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/content-pipeline/load-content.ts';
import { boxFailure } from './box-failure.ts';
import type { Content } from '../../src/content-pipeline/link/content.ts';
import { claims } from './claims/index.ts';
import { stale, unaccounted } from './coverage.ts';
import { eachAtOnce } from './each-at-once.ts';
import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { layoutTable } from './layouts/report.ts';
import { tryLayout } from './layouts/try-layout.ts';
import { measure, type Measured } from './measure.ts';
import { oldCaptures, tryCapture, type CaptureProof } from './old-captures.ts';
import { misunderstood } from './parsed-commands.ts';
import { prove, type Proof } from './prove.ts';
import type { Recipe } from './recipe.ts';
import { recipes } from './recipes/index.ts';
import { record } from './record.ts';
import { missing, versions } from './requirements.ts';
import { root } from './root.ts';
import { differences } from './same-capture.ts';
import { list, table } from './table.ts';

const USAGE = `usage: npm run lab -- [--list] [--smoke] [--record] [--layouts[=SYSTEM]] [--report=FILE] [NAME…]
Breaks a real Apache in a box of its own, diagnoses what it prints, does what the fix says, and
undoes it. Without names: all recipes. --record writes the captures as cases, and the proofs;
--report writes how many passed, failed and were skipped. --layouts runs the looking commands and
edits of other systems in their file layouts, and no recipe.
Exit status: 0 all is as it must be, 1 something is not, 2 wrong use, 3 nothing can be run here.`;

/** Recipes wait more than they work: for daemons to end, for time limits to pass. */
const AT_ONCE = 4;
const CANNOT_RUN = 3;
const program = join(root, 'dist/cli/diagnose.js');

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (given === null) return 2;
  const { content } = loadContent(join(root, 'content'));
  const gaps = [...stale(content, recipes), ...unaccounted(content, recipes)];
  for (const gap of gaps) console.error(gap);
  if (given.list) {
    console.log(list(recipes, content));
    return gaps.length > 0 ? 1 : 0;
  }
  const why = missing();
  if (why !== null) {
    console.error(`SKIPPED ${String(given.chosen.length)} recipes. ${why}`);
    given.report({ passed: 0, failed: 0, skipped: given.chosen.length });
    return CANNOT_RUN;
  }
  endWithParent();
  if (given.layouts.length > 0) return showLayouts(given.layouts, content);
  const proofs = await eachAtOnce(given.chosen, AT_ONCE, (recipe) => told(prove(recipe, program)));
  const captures = given.chosen.length === recipes.length ? oldCaptures(content, recipes) : [];
  const old = await eachAtOnce(captures, AT_ONCE, (capture) => tryCapture(capture, program));
  const asked = given.chosen.length === recipes.length ? claims : [];
  const measured = await eachAtOnce(asked, AT_ONCE, (claim) => measure(claim, proofs));
  const unclear =
    asked.length > 0
      ? await misunderstood(content, program).catch((error: unknown) => [boxFailure(error)])
      : [];
  for (const line of unclear) console.error(`\ncommands of SELinux and AppArmor: ${line}`);
  const failed = show(proofs, old, given.record) + showMeasured(measured) + unclear.length;
  const done = proofs.length + old.length + measured.length;
  given.report({ passed: done - failed, failed, skipped: 0 });
  return failed > 0 || gaps.length > 0 ? 1 : 0;
}

/** Tries every layout, and prints a row for each; the exit status. */
async function showLayouts(chosen: readonly Layout[], content: Content): Promise<number> {
  const tried = await eachAtOnce(chosen, AT_ONCE, (layout) => tryLayout(layout, content));
  console.log(layoutTable(tried));
  for (const { platform, wrong } of tried) {
    for (const line of wrong) console.error(`\n${platform}: ${line}`);
  }
  return tried.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
}

interface Arguments {
  readonly layouts: readonly Layout[];
  readonly list: boolean;
  readonly record: boolean;
  readonly chosen: readonly Recipe[];
  readonly report: (counts: Readonly<Record<'passed' | 'failed' | 'skipped', number>>) => void;
}

function readArguments(args: readonly string[]): Arguments | null {
  const options = new Set(args.filter((arg) => arg.startsWith('-')));
  const names = args.filter((arg) => !arg.startsWith('-'));
  const file = [...options].find((one) => one.startsWith('--report='))?.slice('--report='.length);
  const unknown = [
    ...[...options].filter(
      (option) => !/^--(?:list|smoke|record|layouts(?:=\w+)?|report=.+)$/.test(option),
    ),
    ...names.filter((name) => !recipes.some((recipe) => recipe.name === name)),
  ];
  if (unknown.length > 0) {
    console.error(`lab: there is no ${unknown.join(', ')}\n${USAGE}`);
    return null;
  }
  return {
    layouts: layouts.filter(
      ({ platform }) => options.has('--layouts') || options.has(`--layouts=${platform}`),
    ),
    list: options.has('--list'),
    record: options.has('--record'),
    chosen: recipes
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .filter(({ smoke = false }) => smoke || !options.has('--smoke')),
    report: (counts) => {
      if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** Prints what the run showed, and writes it down where that is asked for; how many failed. */
function show(proofs: readonly Proof[], old: readonly CaptureProof[], recording: boolean): number {
  const used = versions();
  console.log(`\n${table(proofs, old, used)}`);
  for (const proof of proofs) {
    for (const wrong of proof.wrong) console.error(`\n${proof.recipe.name}: ${wrong}`);
    if (!recording) for (const line of differences(proof)) console.error(line);
  }
  if (recording) record(proofs, used);
  return (
    proofs.filter(({ wrong }) => wrong.length > 0).length + old.filter(({ first }) => !first).length
  );
}

/** Names the claims that are not as they are written down; how many. */
function showMeasured(measured: readonly Measured[]): number {
  const wrong = measured.filter(({ otherwise }) => otherwise !== null);
  for (const { claim, otherwise } of wrong)
    console.error(`\nclaim ${claim.name}: ${otherwise ?? ''}`);
  if (measured.length > 0) {
    const as = String(measured.length - wrong.length);
    console.log(`${as} of ${String(measured.length)} claims are as docs/lab.md has them.`);
  }
  return wrong.length;
}

async function told(proving: Promise<Proof>): Promise<Proof> {
  const proof = await proving;
  const { recipe, wrong, seconds } = proof;
  console.log(
    `${wrong.length === 0 ? 'ok    ' : 'WRONG '} ${recipe.name} (${seconds.toFixed(1)} s)`,
  );
  return proof;
}

/** npm may be ended and not tell us; without it nobody reads what we print. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(130);
  }, 500).unref();
}
