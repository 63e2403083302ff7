import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import type { KnowledgeBase, Notice } from '../../model/index.ts';
import type { FromWorker } from './protocol.ts';
import type { BlobResult, TakePiece } from './read-blob.ts';

/** How often findings are reported while a file is read, in milliseconds. */
const TELL_EVERY = 100;

/**
 * Combines the pieces from `read` into an observation, in a worker and in a page alike. `breathe`
 * yields to other tasks between pieces. A worker needs none.
 */
export async function observeBlob(
  messages: KnowledgeBase['messages'],
  read: (take: TakePiece) => Promise<BlobResult>,
  tell: (said: FromWorker) => void,
  breathe?: () => Promise<void>,
): Promise<void> {
  const observing = observe({ messages }, formats);
  let told = performance.now();
  const reading = await read(async (piece, done) => {
    observing.push(piece);
    const now = performance.now();
    if (now - told > TELL_EVERY) {
      told = now;
      tell({ kind: 'progress', done, observation: observing.peek() });
    }
    await breathe?.();
  });
  if (reading.kind === 'unreadable') {
    tell(reading);
    return;
  }
  const { isCompressed, isCropped } = reading;
  const observation = observing.end();
  const cropped: readonly Notice[] = isCropped ? [{ code: 'cropped' }] : [];
  const notices = [...observation.notices, ...cropped];
  tell({ kind: 'read', observation: { ...observation, notices }, isCompressed });
}
