import type { Sent } from './protocol.ts';
import { readBlob, type BlobReading, type TakePiece } from './read-blob.ts';

/** Pieces that are under way or wait; more would only take memory. */
const MOST_AHEAD = 3;

/**
 * Reads a file for another worker. What a browser reads arrives on the thread that asked for it, so
 * reading and matching run side by side only on two.
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

/** Takes the pieces that another worker sends, as {@link readBlob} gives its own. */
export function takeSent(port: MessagePort, take: TakePiece): Promise<BlobReading> {
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
