import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formats } from '../../apache/index.ts';
import { quoting } from '../../apache/quoting/index.ts';
import { writeScript } from '../../apache/script/write-script.ts';
import { conclude } from '../../engine/conclude.ts';
import { fillerFor } from '../../engine/fix/filler.ts';
import { probesFor } from '../../engine/fix/probes.ts';
import { observe } from '../../engine/observe/observe.ts';
import { emptySession } from '../../engine/session.ts';
import type { Hypothesis } from '../../model/index.ts';
import { diagnoseCase } from '../checks/check-cases.ts';
import type { TestCase } from '../link/content.ts';
import { loadContent } from '../load-content.ts';

const { content } = loadContent('content');
const { kb } = content;
const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Real captures, one a problem. */
const cases = content.testCases.filter(
  ({ problem }, index) => content.testCases.findIndex((one) => one.problem === problem) === index,
);
const PLATFORMS = kb.platforms.map(({ id }) => id);

/** The script of a case, as its screen writes it; `binding` in place of what its lines captured. */
function scriptOf(one: TestCase, platform: string, binding?: Hypothesis['binding']): string {
  const answers = { platform, ...one.answers };
  const diagnosis = diagnoseCase(kb, { texts: one.texts, answers });
  const [first] = diagnosis.hypotheses;
  const filler = fillerFor(kb, quoting, {
    facts: diagnosis.facts,
    binding: binding ?? first?.binding ?? {},
    typed: {},
  });
  const likeliest = new Set(diagnosis.hypotheses.slice(0, 3).map(({ problem }) => problem));
  const fixes = content.fixes.filter(({ problem }) => likeliest.has(problem));
  const context = { diagnosis, always: content.probes, here: [], fixes };
  return writeScript(probesFor(kb, context, filler).probes);
}

/** Whether a program starts; where it does not, the test says so and is skipped. */
function lacks(program: string, args: readonly string[]): boolean {
  const isHere = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!isHere) console.warn(`SKIPPED: ${program} is not installed: scripts are not tried with it.`);
  return !isHere;
}

describe('the script of every problem', () => {
  const noShellcheck = lacks('shellcheck', ['-V']);
  test.skipIf(noShellcheck)('passes shellcheck, on every platform', () => {
    const scripts = new Set(
      cases.map((one, index) => scriptOf(one, PLATFORMS[index % PLATFORMS.length] ?? 'other')),
    );
    const files = [...scripts].map((text, index) => {
      const file = join(folder, `${String(index)}.sh`);
      writeFileSync(file, text);
      return file;
    });
    const { stdout, status } = spawnSync('shellcheck', ['-f', 'gcc', ...files], {
      encoding: 'utf8',
    });
    for (const file of files) rmSync(file);
    console.log(`${String(files.length)} scripts were read by shellcheck.`);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

const caseOf = (problem: string): TestCase => {
  const found = cases.find((one) => one.problem === problem);
  if (!found) throw new Error(`"${problem}" has no case: name another problem in this test`);
  return found;
};

// What SELinux and AppArmor say where the kernel has them; this machine's has neither.
const AVC = kb.examples.find(({ id }) => id.includes('selinux'))?.text ?? '';
const STAND_INS: Readonly<Record<string, string>> = {
  sudo: 'case $1 in -u) shift 2 ;; esac; exec "$@"',
  getenforce: 'echo Enforcing',
  sestatus: 'echo "SELinux status:                 enabled"',
  ausearch: `cat "$0.txt"`,
  'aa-status': 'echo "apparmor module is not loaded."',
};

/** Runs a script for real, in a folder of its own; what it printed, and what it left there. */
function run(script: string): { readonly printed: string; readonly left: readonly string[] } {
  const at = mkdtempSync(join(folder, 'run-'));
  const bin = join(at, 'bin');
  mkdirSync(bin);
  for (const [name, does] of Object.entries(STAND_INS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${does}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  writeFileSync(join(bin, 'ausearch.txt'), AVC);
  const work = join(at, 'work');
  mkdirSync(work);
  const printed = execFileSync('sh', {
    input: script,
    encoding: 'utf8',
    cwd: work,
    env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` },
  });
  return { printed, left: readdirSync(work) };
}

/** What the paste box reads in a text. */
function read(text: string) {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end();
}

describe.skipIf(lacks('apachectl', ['-v']))('what a script prints, run for real', () => {
  const { printed, left } = run(scriptOf(caseOf('socket-directory-closed'), 'debian'));
  const observation = read(printed);

  test('is blocks that the paste box knows', () => {
    const kinds = observation.kinds.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ...['command', 'server-report', 'path-listing'],
        ...['selinux-status', 'apparmor-status', 'audit'],
      ]),
    );
    expect(printed).toContain('\n==> Virtual hosts <==\n$ sudo apache2ctl -S\n');
  });

  test('settles what was unknown', () => {
    const { facts } = conclude(kb, [observation], emptySession);
    expect(Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))).toMatchObject({
      'selinux-mode': 'enforcing',
      'selinux-port-denial': 'yes',
      'apparmor-profile': 'none',
      platform: 'debian',
      'module-loaded': 'yes',
    });
  });

  test('leaves nothing behind', () => {
    expect(left).toEqual([]);
  });
});

test('values of a hostile log stay one word each', () => {
  const hostile = "/srv/$(touch a)`touch b`';touch c;'/run";
  const binding = { socket: `${hostile}/wsgi.1.0.1.sock`, path: hostile, script: hostile };
  const { printed, left } = run(scriptOf(caseOf('socket-directory-closed'), 'debian', binding));
  expect(printed).toContain('$ sudo ls -ldZ ');
  expect(printed).toContain('$(touch a)`touch b`');
  expect(left).toEqual([]);
});
