// Builds targets, or the product: node scripts/build.mjs [--if-stale] [TARGET…]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

const engine = ['src/model', 'src/engine', 'src/apache'];
const config = ['package.json', 'package-lock.json', 'build'];
const page = [...config, 'src', 'content', 'public', 'index.html', 'frame.html'];

const vite = (...args) => ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args];
const site = (...args) => vite('--config', 'build/site.config.ts', ...args);
const program = (name) => vite('--config', 'build/programs.config.ts', '--mode', name);
const piece = (name) => vite('--config', 'build/pieces.config.ts', '--mode', name);

/**
 * What is built. `output` is the file that the last step writes, `inputs` what it is made of, `needs`
 * the targets that must be there before. Steps run one after the other; those in a list, at once.
 */
const targets = {
  tools: {
    output: 'dist/tools/content.js',
    inputs: [...engine, ...config, 'src/content-pipeline'],
    steps: [program('tools')],
  },
  /** Compiles content once for all builds, and names its mistakes once. It has no output of its own. */
  content: { needs: ['tools'], steps: [['dist/tools/content.js', 'check']] },
  cli: {
    output: 'dist/cli/diagnose.js',
    inputs: [...engine, ...config, 'src/content-pipeline', 'src/cli', 'content'],
    needs: ['content'],
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
    needs: ['content'],
    steps: [program('export')],
  },
  fuzz: {
    output: 'dist/fuzz/fuzz.js',
    inputs: [...config, 'src', 'fuzz', 'content'],
    needs: ['content'],
    steps: [program('fuzz')],
  },
  bench: {
    output: 'dist/bench/bench.js',
    inputs: [...engine, ...config, 'src/content-pipeline', 'bench', 'content'],
    needs: ['content'],
    steps: [program('bench')],
  },
  'bench-page': {
    output: 'dist/bench-page/.vite/manifest.json',
    inputs: [...config, 'src', 'bench', 'content'],
    needs: ['content'],
    steps: [vite('--config', 'bench/vite.config.ts')],
  },
  /** The wizard in a made-up language, which shows text outside the catalog. */
  pseudo: {
    output: 'dist/pseudo/index.html',
    inputs: page,
    needs: ['content'],
    env: { WORDS: 'pseudo' },
    steps: [site('--outDir', 'dist/pseudo')],
  },
  site: {
    output: 'dist/site/bom.json',
    inputs: page,
    needs: ['content'],
    steps: [
      // Empties the folder, so that nothing else may write there before.
      [site(), program('reference'), vite('--config', 'build/single-file.config.ts')],
      // Lists the assets of the wizard, so that no other may be there yet.
      piece('offline'),
      [
        piece('reference'),
        piece('embed'),
        ['scripts/copy.mjs', 'dist/single/index.html', 'dist/site/wsgi-triage.html'],
      ],
      ['dist/reference/write-reference.js', 'dist/site'],
      ['scripts/publish.mjs', 'dist/site', 'dist/site-notes'],
    ],
  },
  // What a host sends to a browser that can unpack it; npm start does without.
  compressed: {
    output: 'dist/site/wsgi-triage.html.br',
    inputs: ['dist/site/bom.json', 'scripts/compress.mjs'],
    needs: ['site'],
    steps: [['scripts/compress.mjs', 'dist/site']],
  },
};

/** What `npm run build` makes. What only measures, attacks or tests is built by those who do. */
const product = ['tools', 'cli', 'lab', 'export', 'site', 'compressed'];

/** Builds a target unless everything that it is made of is older. Returns the path of its output. */
export function ensureBuilt(name) {
  if (isStale(name)) {
    const { status } = spawnSync(process.execPath, [import.meta.filename, '--if-stale', name], {
      stdio: ['ignore', process.stderr, process.stderr],
    });
    if (status !== 0) process.exit(1);
  }
  return join(root, targets[name].output);
}

/** A target without an output is always stale. */
function isStale(name) {
  const { output, inputs, needs = [] } = targets[name];
  if (output === undefined || !existsSync(join(root, output))) return true;
  const built = mtime(join(root, output));
  if (inputs.some((input) => newest(input) > built)) return true;
  return needs.some((need) => targets[need].output !== undefined && isStale(need));
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

/** Builds targets with what they need, each once, and as much at once as there are processors. */
async function buildAll(names, isForced) {
  const started = new Map();
  const build = (name) => {
    if (!started.has(name)) started.set(name, make(name));
    return started.get(name);
  };
  const make = async (name) => {
    const { output, needs = [], steps, env } = targets[name];
    const isAsked = isForced && names.includes(name);
    if (!isAsked && !isStale(name)) return;
    await Promise.all(needs.map(build));
    // A build that fails half-way must not look finished to the next caller.
    if (output !== undefined) rmSync(join(root, output), { force: true });
    for (const step of steps) {
      const together = Array.isArray(step[0]) ? step : [step];
      await Promise.all(together.map((one) => run(name, one, env)));
    }
  };
  await Promise.all(names.map(build));
}

let free = availableParallelism();
const waiting = [];
const running = new Set();

/** Runs one step when a processor is free. Prints its warnings, and all that it said if it fails. */
async function run(name, step, env = {}) {
  if (free === 0) await new Promise((go) => waiting.push(go));
  else free -= 1;
  const child = spawn(process.execPath, step, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
  });
  running.add(child);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
  }
  const status = await new Promise((done) => child.on('close', done));
  running.delete(child);
  if (status !== 0) fail(name, step, said.stdout + said.stderr);
  process.stderr.write(said.stderr);
  const next = waiting.shift();
  if (next === undefined) free += 1;
  else next();
}

function fail(name, step, said) {
  for (const child of running) child.kill();
  process.stderr.write(`${said}\nThe build of ${name} failed: node ${step.join(' ')}\n`);
  process.exit(1);
}

if (process.argv[1] === import.meta.filename) {
  const given = process.argv.slice(2);
  const named = given.filter((one) => !one.startsWith('--'));
  const unknown = named.filter((name) => !(name in targets));
  if (unknown.length > 0) {
    console.error(
      `There is no target "${unknown[0]}". Choose from ${Object.keys(targets).join(', ')}.`,
    );
    process.exit(2);
  }
  const names = named.length > 0 ? named : product;
  process.stderr.write(`Building ${names.join(', ')} …\n`);
  const start = performance.now();
  await buildAll(names, !given.includes('--if-stale'));
  process.stderr.write(`Built in ${Math.ceil((performance.now() - start) / 1000)} s.\n`);
}
