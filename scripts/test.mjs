// All that one needs to see to trust a change. Goes on after a failure, and counts at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build.mjs';
import { installDebianPackages } from './debian.mjs';

const reports = mkdtempSync(join(tmpdir(), 'wsgi-triage-test-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');
const labReport = join(reports, 'lab.json');
/** What a step ends with that could not run here, and has said why. */
const CANNOT_RUN = 3;

const steps = [
  { name: 'types' },
  { name: 'lint' },
  { name: 'unused' },
  { name: 'clones' },
  {
    name: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => unitCount(report(unitReport)),
  },
  { name: 'content', args: ['check'] },
  { name: 'build' },
  { name: 'size', needs: 'build' },
  {
    name: 'e2e',
    needs: 'build',
    args: ['--reporter=list,json'],
    count: () => e2eCount(report(e2eReport).stats),
  },
  { name: 'fuzz' },
  // Small: that it runs, not how fast.
  { name: 'bench', needs: 'build', args: ['--small'] },
  {
    name: 'lab',
    args: ['--smoke', `--report=${labReport}`],
    count: () => labCount(report(labReport)),
  },
];

installDebianPackages();
const results = [];
for (const step of steps) results.push(run(step));
rmSync(reports, { recursive: true });

console.log('');
for (const { name, outcome, seconds } of results) {
  console.log(`${outcome.padEnd(8)}${name.padEnd(10)}${seconds.toFixed(1).padStart(6)} s`);
}
const total = (what) => results.reduce((sum, { count }) => sum + count[what], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
const isFine = ({ name, outcome }) => outcome === 'ok' || (name === 'lab' && outcome === 'skipped');
process.exitCode = results.every(isFine) ? 0 : 1;

function run({ name, needs, args = [], count }) {
  if (results.some((result) => result.name === needs && result.outcome !== 'ok')) {
    return { name, outcome: 'skipped', seconds: 0, count: { passed: 0, failed: 0, skipped: 1 } };
  }
  console.log(`\n— npm run ${[name, ...args.filter((arg) => !arg.startsWith('-'))].join(' ')}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
  });
  return {
    name,
    outcome: status === 0 ? 'ok' : status === CANNOT_RUN ? 'skipped' : 'FAILED',
    seconds: (performance.now() - start) / 1000,
    count: counted(status === 0 || status === CANNOT_RUN, count),
  };
}

/** Tests are counted one by one, anything else as one; a failure that no test tells of, too. */
function counted(ok, count) {
  const tests = count?.() ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 };
  return ok ? tests : { ...tests, failed: Math.max(tests.failed, 1) };
}

function unitCount({ numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function e2eCount({ expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = {}) {
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function labCount({ passed = 0, failed = 0, skipped = 1 }) {
  return { passed, failed, skipped };
}

function report(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
