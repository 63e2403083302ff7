import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { literalsOf } from '../src/engine/match/first-pass.ts';
import { openPage, readFile, type FileRow } from './in-chromium.ts';
import { againstGrep, growth } from './in-node.ts';
import { ALL, HITS, writeLog } from './logs.ts';
import { report, type Figures } from './report.ts';

const MB = 1_000_000;
const isSmall = process.argv.includes('--small');
const size = isSmall ? 2 * MB : 100 * MB;
const rounds = isSmall ? 1 : 5;

const folder = mkdtempSync(join(tmpdir(), 'wsgi-triage-bench-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
process.on('SIGINT', () => process.exit(130));

const processor = cpus();
const literals = literalsOf(kb.messages);
const scan = await againstGrep(kb, folder, size, rounds);
const growing = [
  ...(await growth(
    folder,
    isSmall ? [MB] : [MB, 10 * MB, 100 * MB],
    [100, 1000, 10_000],
    isSmall ? 1 : 3,
  )),
  ...(isSmall ? [] : await growth(folder, [1000 * MB], [1000], 1)),
];
const { version, files, paste } = await inChromium();
const figures: Figures = {
  machine: {
    processor: processor[0]?.model ?? 'unknown',
    cores: processor.length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    chromium: version,
  },
  messages: kb.messages.length,
  literals: literals.length,
  size,
  rounds,
  scan,
  files,
  paste,
  growth: growing,
};
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : report(figures),
);

async function inChromium(): Promise<
  Pick<Figures, 'paste'> & { readonly version: string; readonly files: readonly FileRow[] }
> {
  const { page, close } = await openPage();
  const files: FileRow[] = [];
  const path = join(folder, 'browser.log');
  const logs = [
    [HITS, size],
    ...(isSmall
      ? []
      : ([
          [HITS, 10 * size],
          [ALL, size],
        ] as const)),
  ] as const;
  for (const [kind, bytes] of logs) {
    writeLog(path, bytes, kind, literals);
    for (const isPrepared of [true, false]) {
      files.push(await readFile(page, kind.name, path, rounds, isPrepared));
    }
  }
  const lines = readFileSync('content/examples/socket-503.log', 'utf8').split('\n');
  const text = Array.from({ length: 200 }, (_, line) => lines[line % lines.length]).join('\n');
  const paste = await page.evaluate(([given, times]) => window.bench.paste(given, times), [
    text,
    isSmall ? 3 : 31,
  ] as const);
  const version = page.context().browser()?.version() ?? '';
  await close();
  return { version, files, paste };
}
