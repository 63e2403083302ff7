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

\`npm run -s bench\` prints this page. It makes its own logs with a fixed seed, and measures all programs in turn on the same files. Compare ratios: the times are this machine's. \`-- --json\` prints the figures alone. \`-- --small\` only shows that it runs.

Measured on ${machine.processor}, ${number(machine.cores)} cores, ${number(machine.memoryGB)} GB, Node ${machine.node}, Chromium ${machine.chromium}, with ${number(messages)} messages and their ${number(literals)} literals.

## In Node, against ripgrep and grep with the same literals

Logs of ${megabytes(size)} from memory, medians of ${number(rounds)} rounds. In \`hits\`, one line in a hundred holds one of forty literals. In \`all\`, it holds one of all literals. In \`storm\`, three lines in five say the same. In \`noise\`, nothing is known. In \`public\`, half of the lines are known and no fault, of a dozen kinds, and one in two hundred holds one of forty literals, as in the log of a server that the internet reaches. Ours ignores case, as \`-i\` does. ripgrep and grep run as new processes, and ours is warm.

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

"Our scan" finds the lines, as the tools do. "Our whole reading" also splits records, matches messages with their captures, and counts. It reads new forms of a line with their neighbors. That is what makes \`all\` slow, a log that no server writes.

## In Chromium, in a worker

A chosen \`File\` is read in slices of 4 MiB, the next one while one is matched. We compare with a worker that reads it the same way and does nothing, and with one that reads it as a stream and does nothing.

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

Workers start when a file is dragged over the box, or when the file dialog opens. They then practice on a made-up log. \`ready\` measures from the choice of the file, and \`cold\` includes the start of the workers. Code is slow on its first run. That matters for 100 MB, and no longer for a gigabyte. One worker reads and another matches, because a slice arrives on the thread that requested it. The longest task is that of the page's own thread. Memory is the most that all processes of the browser used, minus what they used before.

We tried these and rejected them:

- A stream instead of slices, or three slices at a time. Reading alone is nearly twice as fast. Reading with matching gains 0 to 15 %, because both cores are already busy.
- A second worker that also looks for literals, while the first reads the lines that have them. It is slower on two cores that share their power.
- Our own buffers that the browser fills (BYOB). They are faster still, but after some thirty files Chromium fills no more of them. Their first use also makes it throw away compiled code.
- Searching three places of a text at a time instead of two. No gain.

## A paste

Diagnosing 200 lines, from bytes to hypotheses, takes ${number(paste.diagnosis, 1)} ms. Drawing the empty start screen takes ${number(paste.render, 1)} ms. The ratio is ${number(paste.diagnosis / paste.render, 2)}.

## Growth

Milliseconds in Node to read a log in which one line in a hundred is known, by the log's size and the number of messages. Each includes preparing the scan.

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
