import type { Sent } from './protocol.ts';
import { readBlob, type BlobResult, type TakePiece } from './read-blob.ts';

/** Pieces in transit or waiting. More would only take memory. */
const MOST_AHEAD = 3;

/**
 * Reads a file for another worker. A browser delivers data on the thread that requested it, so
 * reading and matching run in parallel only on two.
 */
export async function sendPieces(blob: Blob, port: MessagePort): Promise<void> {
  let ahead = 0;
  let goOn: () => void = () => undefined;
  port.addEventListener('message', () => {
    ahead -= 1;
    goOn();
  });
  port.start();
  const say = (sent: Sent, transfer: readonly Transferable[]): void => {
    port.postMessage(sent, [...transfer]);
  };
  const reading = await readBlob(blob, async (bytes, done) => {
    say({ kind: 'piece', bytes, done }, [bytes.buffer as ArrayBuffer]);
    ahead += 1;
    if (ahead >= MOST_AHEAD) {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
  });
  say({ kind: 'end', reading }, []);
}

/** Takes the pieces from another worker, with the interface of {@link readBlob}. */
export function takeSent(port: MessagePort, take: TakePiece): Promise<BlobResult> {
  let turn = Promise.resolve();
  return new Promise((resolve, reject) => {
    const next = (data: Sent): void | Promise<void> => {
      if (data.kind === 'piece') return take(data.bytes, data.done);
      port.close();
      resolve(data.reading);
    };
    port.addEventListener('message', ({ data }: MessageEvent<Sent>) => {
      turn = turn
        .then(() => next(data))
        .then(() => {
          port.postMessage('taken');
        });
      turn.catch(reject);
    });
    port.start();
  });
}
