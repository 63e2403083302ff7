import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { alternate } from './measure.ts';
import type { Way } from './page/idle.worker.ts';
import type { FileFigures } from './page/page.tsx';

/** Reading one file in a worker of Chromium. Times in milliseconds, speed in megabytes a second. */
export interface FileRow extends FileFigures {
  readonly log: string;
  readonly bytes: number;
  /** Whether the worker had started when the file was chosen, as they do while a user chooses. */
  readonly isPrepared: boolean;
  readonly speed: number;
  /** Against reading it and doing nothing: as a stream, and the way that we read. */
  readonly ofStream: number;
  readonly ofOurs: number;
  /** The most memory that the browser's processes had while it read, more than before; megabytes. */
  readonly memory: number;
}

/** A page to measure in, and what closes it. */
export interface Measuring {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens the page of the bench in a browser without a window. */
export async function openPage(): Promise<Measuring> {
  const server = await preview({
    configFile: resolve('bench/vite.config.ts'),
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const path = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(path !== undefined && { executablePath: path }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => 'bench' in window);
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Reads a file and, in turn, only reads it, in two ways. */
export async function readFile(
  page: Page,
  log: string,
  path: string,
  rounds: number,
  isPrepared: boolean,
): Promise<FileRow> {
  await page.getByLabel('Log').setInputFiles(path);
  const before = memoryOfBrowser();
  let memory = 0;
  const watching = setInterval(() => {
    memory = Math.max(memory, memoryOfBrowser() - before);
  }, 50);
  const all: FileFigures[] = [];
  const contenders = [
    {
      name: 'read',
      run: async () => {
        const figures = await page.evaluate((given) => window.bench.read(given), isPrepared);
        all.push(figures);
        return figures.ms;
      },
    },
    ...(['stream', 'ours'] as const).map((way) => ({
      name: way,
      run: () =>
        page.evaluate(([by, given]) => window.bench.readAndDoNothing(by, given), [
          way,
          isPrepared,
        ] as const),
    })),
  ];
  await alternate(contenders, 1);
  all.length = 0;
  const medians = await alternate(contenders, rounds);
  clearInterval(watching);
  const ms = medians.get('read') ?? NaN;
  const against = (way: Way): number => (medians.get(way) ?? NaN) / ms;
  const bytes = statSync(path).size;
  return {
    log,
    bytes,
    isPrepared,
    ms,
    speed: bytes / 1000 / ms,
    ofStream: against('stream'),
    ofOurs: against('ours'),
    memory,
    firstFinding: Math.max(...all.map(({ firstFinding }) => firstFinding ?? NaN)),
    longestTask: Math.max(...all.map(({ longestTask }) => longestTask)),
    sightings: all[0]?.sightings ?? 0,
  };
}

/** Resident memory of all processes of the browser, in megabytes; 0 where /proc does not tell. */
function memoryOfBrowser(): number {
  let kilobytes = 0;
  for (const name of listProcesses()) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      if (!/^Name:\s*(?:chrom|headless)/m.test(status)) continue;
      kilobytes += Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0);
    } catch {
      // It has ended since it was listed.
    }
  }
  return kilobytes / 1000;
}

function listProcesses(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
