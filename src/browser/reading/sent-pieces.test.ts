import { expect, test } from 'vitest';
import { sendPieces, takeSent } from './sent-pieces.ts';

const bytes = new TextEncoder().encode('AH00558: apache2: Could not reliably\n'.repeat(700_000));

test('what one worker reads arrives at the other, whole and in order', async () => {
  const { port1, port2 } = new MessageChannel();
  const pieces: Uint8Array[] = [];
  const done: number[] = [];
  void sendPieces(new Blob([bytes]), port2);
  const reading = await takeSent(port1, (piece, at) => {
    pieces.push(piece);
    done.push(at);
  });
  expect(reading).toEqual({ kind: 'read', isCompressed: false, isCropped: false });
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  expect(done[done.length - 1]).toBe(bytes.length);
});

test('who takes slowly is not flooded: three pieces are under way at most', async () => {
  const { port1, port2 } = new MessageChannel();
  const blob = new Blob([bytes]);
  let begun = 0;
  // A slice that is read at once: nothing but the port can keep the reading waiting.
  blob.slice = (from, to) => {
    begun += 1;
    const slice = new Blob();
    slice.arrayBuffer = () => Promise.resolve(bytes.slice(from, to).buffer);
    return slice;
  };
  void sendPieces(blob, port2);
  await new Promise((resolve) => setImmediate(resolve));
  const before = begun;
  let taken = 0;
  await takeSent(port1, () => {
    taken += 1;
  });
  // One slice to see what the file is, three in transit, and one being read.
  expect(before).toBe(5);
  expect(begun).toBe(1 + taken);
  expect(taken).toBeGreaterThan(5);
});

test('a file that cannot be read says so to the one that waits', async () => {
  const { port1, port2 } = new MessageChannel();
  const blob = new Blob([bytes]);
  blob.slice = () => {
    throw new DOMException('gone', 'NotFoundError');
  };
  void sendPieces(blob, port2);
  expect(await takeSent(port1, () => undefined)).toEqual({ kind: 'unreadable' });
});
