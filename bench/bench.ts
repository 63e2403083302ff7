import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { literalsOf } from '../src/engine/match/first-pass.ts';
import { openPage, readFile, type FileRow } from './in-chromium.ts';
import { againstGrep, growth } from './in-node.ts';
import { writeLog } from './logs.ts';

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
const figures = {
  machine: {
    processor: processor[0]?.model ?? 'unknown',
    cores: processor.length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
  },
  messages: kb.messages.length,
  literals: literalsOf(kb.messages).length,
  scan: await againstGrep(kb, folder, size, rounds),
  growth: [
    ...(await growth(
      folder,
      isSmall ? [MB] : [MB, 10 * MB, 100 * MB],
      [100, 1000, 10_000],
      isSmall ? 1 : 3,
    )),
    ...(isSmall ? [] : await growth(folder, [1000 * MB], [1000], 1)),
  ],
  ...(await inChromium()),
};

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else print();

async function inChromium(): Promise<{
  chromium: string;
  files: readonly FileRow[];
  paste: { diagnosis: number; render: number };
}> {
  const { page, close } = await openPage();
  const files: FileRow[] = [];
  for (const bytes of isSmall ? [size] : [size, 10 * size]) {
    const path = join(folder, 'browser.log');
    writeLog(path, bytes, { name: 'hits', share: 0.01 }, literalsOf(kb.messages));
    files.push(await readFile(page, path, bytes > size ? 3 : rounds));
  }
  const lines = readFileSync('content/examples/socket-503.log', 'utf8').split('\n');
  const text = Array.from({ length: 200 }, (_, line) => lines[line % lines.length]).join('\n');
  const paste = await page.evaluate(([given, times]) => window.bench.paste(given, times), [
    text,
    isSmall ? 3 : 31,
  ] as const);
  const version = page.context().browser()?.version() ?? '';
  await close();
  return { chromium: version, files, paste };
}

function print(): void {
  const { machine } = figures;
  say(
    `${machine.processor}, ${String(machine.cores)} cores, ${String(machine.memoryGB)} GB; Node ${machine.node}, Chromium ${figures.chromium}`,
  );
  say(`${String(figures.messages)} messages, ${String(figures.literals)} literals`);
  say(`\nNode, ${String(size / MB)} MB, median of ${String(rounds)} rounds in turn`);
  for (const { log, way, speed, ratio } of figures.scan) {
    say(
      `  ${log.padEnd(7)}${way.padEnd(20)}${speed.toFixed(0).padStart(6)} MB/s${ratio === null ? '' : `${ratio.toFixed(2).padStart(8)} of ripgrep -i`}`,
    );
  }
  say('\nChromium, in a worker, 1 % of the lines known');
  for (const row of figures.files) {
    say(
      `  ${String(row.bytes / MB)
        .slice(0, 6)
        .padStart(
          6,
        )} MB${row.speed.toFixed(0).padStart(6)} MB/s, ${row.ratio.toFixed(2)} of reading alone; first finding after ${(row.firstFinding ?? NaN).toFixed(0)} ms; longest task of the page ${row.longestTask.toFixed(0)} ms; ${row.memory.toFixed(0)} MB of memory`,
    );
  }
  const { diagnosis, render } = figures.paste;
  say(
    `\nA paste of 200 lines: ${diagnosis.toFixed(1)} ms, an empty screen is drawn in ${render.toFixed(1)} ms: ${(diagnosis / render).toFixed(2)} of it`,
  );
  say('\nGrowth: milliseconds by megabytes and messages');
  for (const { bytes, messages, ms } of figures.growth) {
    say(
      `  ${String(bytes / MB).padStart(5)} MB ${String(messages).padStart(6)} messages ${ms.toFixed(0).padStart(7)} ms ${(bytes / 1000 / ms).toFixed(0).padStart(5)} MB/s`,
    );
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
