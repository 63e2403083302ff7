// Runs a program of ours that is built first: node scripts/run.mjs <diagnose|export|content|fuzz> [arguments]
import { spawnSync } from 'node:child_process';
import { ensureBuilt, root } from './build.mjs';

const programs = {
  // npm runs a script in the project's folder; a path on the command line is the caller's.
  diagnose: { target: 'cli', cwd: process.env['INIT_CWD'] ?? process.cwd() },
  export: { target: 'export', cwd: root },
  fuzz: { target: 'fuzz', cwd: root },
  content: { target: 'tools', cwd: root },
};

const [name, ...args] = process.argv.slice(2);
const { target, cwd } = programs[name];
const { status, signal } = spawnSync(process.execPath, [ensureBuilt(target), ...args], {
  cwd,
  stdio: 'inherit',
});
if (signal !== null) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
