import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { formats } from '../../src/apache/index.ts';
import { quoting } from '../../src/apache/quoting/index.ts';
import { Screens } from '../../src/app/Screens.tsx';
import { conclude } from '../../src/engine/conclude.ts';
import { observe } from '../../src/engine/observe/observe.ts';
import { emptySession } from '../../src/engine/session.ts';
import type { Hypothesis, Observation } from '../../src/model/index.ts';
import { startLogReader } from '../../src/browser/reading/log-reader.ts';
import type { Wizard } from '../../src/session/case-model.ts';
import { CaseProvider } from '../../src/session/case.tsx';
import { MemoryLocation } from '../../src/session/location.tsx';
import { createSessionStore } from '../../src/session/store.ts';
import '../../src/ui/theme.css';
import type { Way } from './idle.worker.ts';

/** What one reading of the chosen file was like; times in milliseconds. */
export interface FileFigures {
  readonly ms: number;
  /** Until something was told of what was seen; null where nothing was before the end. */
  readonly firstFinding: number | null;
  readonly longestTask: number;
  readonly sightings: number;
}

/** What one case is diagnosed as. */
export interface Diagnoses {
  readonly worker: readonly Hypothesis[];
  readonly page: readonly Hypothesis[];
}

/** What a page can be asked to do. */
export interface Page {
  /** Prepared, as while a user is choosing the file, or from nothing. */
  readonly read: (isPrepared: boolean) => Promise<FileFigures>;
  readonly readAndDoNothing: (way: Way, isPrepared: boolean) => Promise<number>;
  /** Diagnoses a pasted text on the spot, and draws an empty screen: median times of `rounds`. */
  readonly paste: (text: string, rounds: number) => { diagnosis: number; render: number };
  /** Cases, each of one text or more, read in a worker and in the page. */
  readonly diagnose: (cases: readonly (readonly string[])[]) => Promise<readonly Diagnoses[]>;
}

declare global {
  interface Window {
    bench: Page;
  }
}

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('choose a file first');
  return file;
}

async function read(isPrepared: boolean): Promise<FileFigures> {
  let longestTask = 0;
  const watching = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  watching.observe({ type: 'longtask' });
  const file = chosen();
  let reading = isPrepared ? startLogReader(kb.messages) : null;
  reading?.prepare();
  if (isPrepared) await choosing();
  const start = performance.now();
  let firstFinding: number | null = null;
  reading ??= startLogReader(kb.messages);
  const result = await reading.read(
    file,
    (_, { sightings }) => {
      if (sightings.length > 0) firstFinding ??= performance.now() - start;
    },
    new AbortController().signal,
  );
  const ms = performance.now() - start;
  reading.close();
  // Long tasks are told a moment later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  watching.disconnect();
  if (result.kind !== 'read') throw new Error(`${file.name}: ${result.kind}`);
  return { ms, firstFinding, longestTask, sightings: result.observation.sightings.length };
}

async function readAndDoNothing(way: Way, isPrepared: boolean): Promise<number> {
  const makeWorker = (): Worker =>
    new Worker(new URL('./idle.worker.ts', import.meta.url), { type: 'module' });
  let worker = isPrepared ? makeWorker() : null;
  if (isPrepared) await choosing();
  const file = chosen();
  const start = performance.now();
  worker ??= makeWorker();
  await answerOf(worker, file, way);
  const ms = performance.now() - start;
  worker.terminate();
  return ms;
}

const answerOf = (worker: Worker, file: File, way: Way): Promise<unknown> =>
  new Promise((resolve) => {
    worker.addEventListener('message', resolve);
    worker.postMessage({ file, way });
  });

/** Nobody chooses a file faster. */
const choosing = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 500));

function observeText(text: string): Observation {
  const observing = observe(kb, formats);
  observing.push(new TextEncoder().encode(text));
  return observing.end();
}

function medianOf(rounds: number, once: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    once();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

function drawEmpty(): void {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  const wizard: Wizard = {
    kb,
    store: createSessionStore(),
    quoting,
    version: '',
    loadFix: () => Promise.reject(new Error('no fix is shown')),
    loadCatalog: () => Promise.reject(new Error('no code is shown')),
    loadReader: () => Promise.reject(new Error('nothing is read')),
  };
  flushSync(() => {
    root.render(
      <MemoryLocation start="/">
        <CaseProvider wizard={wizard}>
          <Screens />
        </CaseProvider>
      </MemoryLocation>,
    );
  });
  root.unmount();
  element.remove();
}

window.bench = {
  read,
  readAndDoNothing,
  paste: (text, rounds) => ({
    diagnosis: medianOf(rounds, () => conclude(kb, [observeText(text)], emptySession)),
    render: medianOf(rounds, drawEmpty),
  }),
  diagnose: async (cases) => {
    const reading = startLogReader(kb.messages);
    const diagnoses: Diagnoses[] = [];
    for (const texts of cases) {
      const observations: Observation[] = [];
      for (const text of texts) {
        const result = await reading.read(new Blob([text]), nothing, new AbortController().signal);
        if (result.kind === 'read') observations.push(result.observation);
      }
      diagnoses.push({
        worker: conclude(kb, observations, emptySession).hypotheses,
        page: conclude(kb, texts.map(observeText), emptySession).hypotheses,
      });
    }
    reading.close();
    return diagnoses;
  },
};

function nothing(): void {
  // Nobody waits for a short text.
}
