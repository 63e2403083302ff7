import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

const engine = ['src/model', 'src/engine', 'src/apache'];
const config = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.node.config.ts',
  'vite.pieces.config.ts',
  'vite.single.config.ts',
];

const vite = (...args) => ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args];
const program = (name) => vite('--config', 'vite.node.config.ts', '--mode', name);
const piece = (name) => vite('--config', 'vite.pieces.config.ts', '--mode', name);

/** What is built, in which order; `output` is the last file that its last step writes. */
const targets = {
  tools: {
    output: 'dist/tools/content.js',
    inputs: [...engine, ...config, 'src/content-pipeline'],
    steps: [program('tools')],
  },
  cli: {
    output: 'dist/cli/diagnose.js',
    inputs: [...engine, ...config, 'src/content-pipeline', 'src/cli', 'content'],
    steps: [program('cli')],
  },
  lab: {
    output: 'dist/lab/lab.js',
    inputs: [...engine, ...config, 'src/content-pipeline', 'e2e/lab'],
    steps: [program('lab')],
  },
  export: {
    output: 'dist/export/export.js',
    inputs: [...engine, ...config, 'src/content-pipeline', 'src/export', 'content'],
    steps: [program('export')],
  },
  fuzz: {
    output: 'dist/fuzz/fuzz.js',
    inputs: [...config, 'src', 'fuzz', 'content'],
    steps: [program('fuzz')],
  },
  bench: {
    output: 'dist/bench/bench.js',
    inputs: [...engine, ...config, 'src/content-pipeline', 'bench', 'content'],
    steps: [program('bench')],
  },
  'bench-page': {
    output: 'dist/bench-page/.vite/manifest.json',
    inputs: [...config, 'src', 'bench', 'content'],
    steps: [vite('--config', 'bench/vite.config.ts')],
  },
  /** The wizard in a made-up language, which shows what stands outside the catalogue. */
  pseudo: {
    output: 'dist/pseudo/index.html',
    inputs: [...config, 'src', 'content', 'public', 'index.html', 'frame.html'],
    env: { WORDS: 'pseudo' },
    steps: [vite('--outDir', 'dist/pseudo')],
  },
  site: {
    output: 'dist/site/codes/index.html',
    inputs: [...config, 'src', 'content', 'public', 'index.html', 'frame.html'],
    steps: [
      vite(),
      piece('offline'),
      piece('reference'),
      piece('embed'),
      program('reference'),
      vite('--config', 'vite.single.config.ts', '--mode', 'single'),
      ['scripts/copy.mjs', 'dist/single/index.html', 'dist/site/wsgi-triage.html'],
      ['dist/reference/write-reference.js', 'dist/site'],
    ],
  },
  // What a host sends to a browser that can unpack it; npm start does without.
  compressed: {
    output: 'dist/site/wsgi-triage.html.br',
    inputs: ['dist/site/codes/index.html', 'scripts/compress.mjs'],
    steps: [['scripts/compress.mjs', 'dist/site']],
  },
};

/** Builds a target unless all that it is made of is older; says so on stderr only. */
export function ensureBuilt(name) {
  const { output, inputs } = targets[name];
  const built = join(root, output);
  const stale = !existsSync(built) || inputs.some((input) => newest(input) > mtime(built));
  if (stale) build(name);
  return built;
}

function build(name) {
  const { output, steps, env = {} } = targets[name];
  process.stderr.write(`Building ${name} …\n`);
  // A build that fails half-way must not look finished to whoever asks next.
  rmSync(join(root, output), { force: true });
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, ...env, NODE_ENV: 'production' },
    });
    if (status === 0) continue;
    process.stderr.write(`The build of ${name} failed.\n`);
    process.exit(1);
  }
}

/** A folder counts as well as its files: it changes when a file in it goes. */
function newest(input) {
  const path = join(root, input);
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return mtime(path);
  const inside = readdirSync(path, { withFileTypes: true }).map((entry) =>
    newest(join(input, entry.name)),
  );
  return Math.max(mtime(path), ...inside);
}

function mtime(path) {
  return statSync(path).mtimeMs;
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  // What only measures, attacks or tests is built by those who do.
  const product = Object.keys(targets).filter((name) => !/^(?:bench|fuzz|pseudo)/.test(name));
  for (const name of names.length > 0 ? names : product) build(name);
}
