import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBlob } from './read-blob.ts';

const bytes = new TextEncoder().encode(
  'AH00558: apache2: Could not reliably determine\n'.repeat(200_000),
);

async function read(blob: Blob) {
  const pieces: Uint8Array[] = [];
  const done: number[] = [];
  const reading = await readBlob(blob, (piece, at) => {
    pieces.push(piece.slice());
    done.push(at);
  });
  return { reading, whole: Buffer.concat(pieces), done };
}

test('a file is read in pieces, and how far is told', async () => {
  const { reading, whole, done } = await read(new Blob([bytes]));
  expect(reading).toEqual({ kind: 'read', isCompressed: false, isCropped: false });
  expect(whole.equals(bytes)).toBe(true);
  expect(done.length).toBeGreaterThan(2);
  expect(done[done.length - 1]).toBe(bytes.length);
});

test('a file that is packed with gzip is unpacked, whatever its name', async () => {
  const packed = gzipSync(bytes);
  const { reading, whole, done } = await read(new Blob([new Uint8Array(packed)]));
  expect(reading).toEqual({ kind: 'read', isCompressed: true, isCropped: false });
  expect(whole.equals(bytes)).toBe(true);
  expect(done[done.length - 1]).toBe(packed.length);
});

test('of a packed file that is cut off, what is there is read, and that is said', async () => {
  const noise = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251));
  const packed = gzipSync(Buffer.concat([bytes, noise]));
  const { reading, whole } = await read(new Blob([new Uint8Array(packed.subarray(0, -40))]));
  expect(reading).toEqual({ kind: 'read', isCompressed: true, isCropped: true });
  expect(whole.length).toBeGreaterThan(0);
});

test('a file that goes while it is read is unreadable', async () => {
  const blob = new Blob([bytes]);
  const slice = blob.slice.bind(blob);
  blob.slice = (from, to) => {
    if ((from ?? 0) > 0) throw new DOMException('gone', 'NotFoundError');
    return slice(from, to);
  };
  expect((await read(blob)).reading).toEqual({ kind: 'unreadable' });
});
