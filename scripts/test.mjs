// Runs the tests: node scripts/test.mjs [--full | --rest] [--add-to=FILE]
//   without an option   what a change must pass, in a few minutes
//   --full              everything
//   --rest              everything that runs only with --full
//   --add-to=FILE       adds the counts to a file, one line a run
// Prints a line per step and what a failed step said. Goes on after a failure, and counts at the end.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build.mjs';
import { forFullTest, forTest, installDebianPackages } from './debian.mjs';

const reports = mkdtempSync(join(tmpdir(), 'wsgi-triage-test-'));
/** What a step ends with that could not run here, and has said why. */
const CANNOT_RUN = 3;

const types = { name: 'types' };
const lint = { name: 'lint' };
const content = { name: 'content', args: ['check'] };
const rules = { name: 'rules', script: 'content', args: ['mutate', '--check'] };
const coverage = { name: 'coverage', script: 'content', args: ['coverage'] };
const prose = { name: 'prose' };
// All that later steps start, so that no two of them build the same at once.
const build = { name: 'build', args: ['cli', 'export', 'site'] };
const size = { name: 'size', needs: 'build' };
const unit = unitTests('unit', []);
const journeys = browserTests('journeys', 'e2e', ['--journeys']);

const otherJourneys = browserTests('other e2e', 'e2e', ['--rest']);
const firefox = browserTests('firefox', 'e2e:firefox', ['--journeys'], { mayBeSkipped: true });
// What npm test leaves out, or tries with a part of the cases.
const whole = unitTests(
  'whole',
  [
    ...['src/content-pipeline/shapes', 'src/export', 'cropped-samples.test', 'round-trip.test'],
    ...['path-captures.test', 'broad-commands.test', 'node-guard.test', 'stale-build.test'],
    'agreement.test',
  ],
  { WHOLE: '1' },
);
const lab = labSmoke();
const unused = { name: 'unused' };
const clones = { name: 'clones' };
const fuzz = { name: 'fuzz' };
// Small: that it runs, not how fast.
const bench = { name: 'bench', args: ['--small'] };

/** What runs side by side, each lane in order: tests wait for browsers and programs, and another lane goes on. */
const plans = {
  '': [[build, size, journeys], [types, lint, content, rules, coverage, prose], [unit]],
  '--rest': [
    [otherJourneys, firefox, bench],
    [whole, fuzz, lab, unused, clones],
  ],
};
plans['--full'] = plans[''].map((lane, index) => [...lane, ...(plans['--rest'][index] ?? [])]);

const options = process.argv.slice(2);
const addTo = options.find((option) => option.startsWith('--add-to='))?.slice(9);
const plan = options.findLast((option) => option in plans) ?? '';
const results = new Map();

installDebianPackages(plan === '' ? forTest : forFullTest);
await Promise.all(plans[plan].map(runLane));
rmSync(reports, { recursive: true });

const all = await Promise.all(results.values());
const total = (what) => all.reduce((sum, { count }) => sum + count[what], 0);
const counts = ['passed', 'failed', 'skipped'].map(total);
if (addTo !== undefined) appendFileSync(addTo, `${counts.join(' ')}\n`);
console.log(`\n${counts[0]} passed, ${counts[1]} failed, ${counts[2]} skipped`);
process.exitCode = all.every(({ isFine }) => isFine) ? 0 : 1;

async function runLane(lane) {
  for (const step of lane) {
    const result = afterWhatItNeeds(step);
    results.set(step.name, result);
    const { outcome, seconds, output } = await result;
    console.log(`${outcome.padEnd(8)}${step.name.padEnd(10)}${seconds.toFixed(1).padStart(7)} s`);
    if (outcome === 'FAILED') console.log(`\n${output.trimEnd()}\n`);
  }
}

async function afterWhatItNeeds(step) {
  const needed = await results.get(step.needs);
  if (needed === undefined || needed.outcome === 'ok') return run(step);
  const count = { passed: 0, failed: 0, skipped: 1 };
  return { outcome: 'skipped', seconds: 0, output: '', count, isFine: false };
}

async function run({ script, name, args = [], env = {}, count, mayBeSkipped = false }) {
  const start = performance.now();
  const { status, output } = await npmRun(script ?? name, args, env);
  const ok = status === 0 || status === CANNOT_RUN;
  return {
    outcome: status === 0 ? 'ok' : ok ? 'skipped' : 'FAILED',
    seconds: (performance.now() - start) / 1000,
    output,
    count: counted(ok, count),
    isFine: status === 0 || (mayBeSkipped && status === CANNOT_RUN),
  };
}

/** Runs a script of package.json, and keeps what it prints. */
function npmRun(script, args, env) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** Tests are counted one by one, anything else as one; a failure that no test tells of, too. */
function counted(ok, count) {
  const tests = count?.() ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 };
  return ok ? tests : { ...tests, failed: Math.max(tests.failed, 1) };
}

function unitTests(name, files, env = {}) {
  const path = join(reports, `${name}.json`);
  return {
    name,
    script: 'unit',
    args: [...files, '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    env,
    // The command line and the export are run as they are built.
    needs: 'build',
    count: () => {
      const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report(path);
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
    },
  };
}

function browserTests(name, script, args, more = {}) {
  const path = join(reports, `${name}.json`);
  return {
    name,
    script,
    args: [...args, '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path },
    needs: 'build',
    count: () => {
      const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report(path).stats ?? {};
      return { passed: expected + flaky, failed: unexpected, skipped };
    },
    ...more,
  };
}

function labSmoke() {
  const path = join(reports, 'lab.json');
  return {
    name: 'lab',
    args: ['--smoke', `--report=${path}`],
    count: () => ({ passed: 0, failed: 0, skipped: 1, ...report(path) }),
    mayBeSkipped: true,
  };
}

function report(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
