import type { FileRow } from './in-chromium.ts';
import type { GrowthRow, ScanRow } from './in-node.ts';

/** All that is measured in one run. Bytes, milliseconds, megabytes a second. */
export interface Figures {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGB: number;
    readonly node: string;
    readonly chromium: string;
  };
  readonly messages: number;
  readonly literals: number;
  readonly size: number;
  readonly rounds: number;
  readonly scan: readonly ScanRow[];
  readonly files: readonly FileRow[];
  readonly paste: { readonly diagnosis: number; readonly render: number };
  readonly growth: readonly GrowthRow[];
}

/** The figures as a page in Markdown, docs/benchmarks.md. */
export function report(figures: Figures): string {
  const { machine, messages, literals, size, rounds, scan, files, paste, growth } = figures;
  return `# Benchmarks

\`npm run -s bench\` writes this page: it makes its own logs, with a seed, and measures all contenders in turn on the same files, so ratios count and times are this machine's. \`-- --json\` prints the bare figures, \`-- --small\` only shows that it runs.

Measured on ${machine.processor}, ${number(machine.cores)} cores, ${number(machine.memoryGB)} GB, Node ${machine.node}, Chromium ${machine.chromium}, with ${number(messages)} messages and their ${number(literals)} literals.

## In Node, against ripgrep and grep with the same literals

Logs of ${megabytes(size)} from memory, medians of ${number(rounds)} rounds. One line in a hundred holds one of forty literals in \`hits\`, and one of all in \`all\`; in \`storm\` three lines in five say the same; in \`noise\` nothing is known. Ours looks without regard to case, as \`-i\` does. ripgrep and grep are whole processes; ours is warm.

${table(
  ['log', 'way', 'MB/s', 'of ripgrep', 'of ripgrep -i'],
  scan.map((row) => [
    row.log,
    row.way,
    number(row.speed),
    ratioTo(row, 'ripgrep', scan),
    ratioTo(row, 'ripgrep -i', scan),
  ]),
)}

"Our scan" finds the lines, as the tools do. "Our whole reading" also cuts records, matches messages with their captures, and counts; new looks of lines are read with their neighbours, which is what \`all\`, a log that no server writes, pays for.

## In Chromium, in a worker

A chosen \`File\`, read in slices of 4 MiB, the next one while one is matched; against a worker that reads it the same way and does nothing, and against one that reads it as a stream and does nothing.

${table(
  [
    'log',
    'size',
    'workers',
    'MB/s',
    'of reading alone',
    'of a stream alone',
    'first finding',
    'longest task',
    'memory',
  ],
  files.map((row) => [
    row.log,
    megabytes(row.bytes),
    row.isPrepared ? 'ready' : 'cold',
    number(row.speed),
    number(row.ofOurs, 2),
    number(row.ofStream, 2),
    row.firstFinding === null ? '' : `${number(row.firstFinding)} ms`,
    row.longestTask === 0 ? 'under 50 ms' : `${number(row.longestTask)} ms`,
    `${number(row.memory)} MB`,
  ]),
)}

Workers start, and rehearse on a made-up log, when a file is dragged over the box or the dialog opens in which one is chosen; \`ready\` measures from when it is chosen, for all contenders, \`cold\` with the start of the workers. Code that runs for the first time is slow, which weighs on 100 MB and no longer on a gigabyte. One worker reads and another matches, since a slice arrives on the thread that asked for it. The longest task is the page's own thread's. Memory is the most that all processes of the browser had beyond what they had before.

Tried, and left: a stream instead of slices, or three slices under way at a time. Reading alone is nearly twice as fast that way; reading with matching gains nothing to 15 %, as both cores are busy by then. A second worker that also looks for literals, while the first one reads the lines that have them: slower, on two cores that share their strength. Rooms of our own that a browser fills (BYOB): faster still, but after some thirty files Chromium fills no more of them, and their first use makes it throw away what it has compiled. Three places of a text searched at a time instead of two: no gain.

## A paste

200 lines are diagnosed, from bytes to hypotheses, in ${number(paste.diagnosis, 1)} ms; the empty start screen is drawn in ${number(paste.render, 1)} ms: ${number(paste.diagnosis / paste.render, 2)} of it.

## Growth

Milliseconds in Node to read a log of which one line in a hundred is known, by its size and by how many messages are looked for. To prepare the scan is part of each.

${table(
  ['', ...columns(growth).map((count) => `${number(count)} messages`)],
  [...new Set(growth.map(({ bytes }) => bytes))].map((bytes) => [
    megabytes(bytes),
    ...columns(growth).map((count) => {
      const row = growth.find((one) => one.bytes === bytes && one.messages === count);
      return row ? number(row.ms) : '';
    }),
  ]),
)}
`;
}

const columns = (growth: readonly GrowthRow[]): readonly number[] => [
  ...new Set(growth.map(({ messages }) => messages)),
];

/** Reading without looking is no contender, but the bound of all. */
const PLAIN = 'plain reading';

/** How fast one way is against another one on the same log; empty where that one is not installed. */
function ratioTo(row: ScanRow, way: string, rows: readonly ScanRow[]): string {
  const other = rows.find((one) => one.log === row.log && one.way === way);
  return other && row.way !== PLAIN ? number(row.speed / other.speed, 2) : '';
}

const number = (value: number, decimals = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const megabytes = (bytes: number): string => `${number(bytes / 1e6)} MB`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
