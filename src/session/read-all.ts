import { inOrder } from './order-files.ts';
import type { SourceInput, ReadSources } from './read-sources.ts';
import type { ReadSource, ReadingProgress, SessionStore } from './store.ts';

/** Before this, an estimate is a guess, in milliseconds. */
const SOON = 1000;

/**
 * Reads sources and keeps the store up to date. If it is stopped, what was found until then stays.
 * Null if it was refused, or if there is nothing. Replaces a reading in progress.
 */
export async function readAll(
  store: SessionStore,
  readSources: ReadSources,
  given: readonly SourceInput[],
): Promise<readonly ReadSource[] | null> {
  store.getState().progress?.stop(true);
  const stopping = new AbortController();
  const ordered = inOrder(given);
  const size = sizeOf(ordered);
  const begun = performance.now();
  const stop = (isReplaced = false): void => {
    stopping.abort(isReplaced ? REPLACED : undefined);
    store.setState({ progress: null });
  };
  const tell = (index: number, done: number, observation: ReadingProgress['observation']): void => {
    if (stopping.signal.aborted) return;
    const all = sizeOf(ordered.slice(0, index)) + done;
    const taken = performance.now() - begun;
    const secondsLeft = taken < SOON || all === 0 ? null : ((taken / all) * (size - all)) / 1000;
    const name = ordered[index]?.name ?? '';
    store.setState({ progress: { name, done: all, size, secondsLeft, observation, stop } });
  };
  tell(0, 0, null);
  const reading = await readSources(ordered, tell, stopping.signal);
  if (stopping.signal.reason === REPLACED || reading.kind === 'stopped') return null;
  store.setState({ progress: null, refusal: reading.kind === 'refused' ? reading.says : null });
  return reading.kind === 'read' ? reading.sources : null;
}

/** Why a reading ends that another one replaces: what it found is of no use. */
const REPLACED = 'replaced';

const sizeOf = (given: readonly SourceInput[]): number =>
  given.reduce((sum, one) => sum + (one.kind === 'file' ? one.file.size : one.text.length), 0);
