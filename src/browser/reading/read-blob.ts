/** How reading went: `cropped` if a compressed file ends too early or is damaged. */
export type BlobResult =
  | { readonly kind: 'read'; readonly isCompressed: boolean; readonly isCropped: boolean }
  | { readonly kind: 'unreadable' };

/** Takes a piece, and how far the file has been read, in bytes of the file. */
export type TakePiece = (piece: Uint8Array, done: number) => void | Promise<void>;

/** Files are sliced: a slice is read in one piece, and a stream in many small ones. */
const SLICE = 4 * 1024 * 1024;
/** The first slice is small, so that matching and the first findings come early. */
const FIRST_SLICE = 256 * 1024;

/**
 * Reads a file or a pasted text in pieces, and unpacks gzip. While one piece is handled, the next
 * is read.
 */
export async function readBlob(blob: Blob, take: TakePiece): Promise<BlobResult> {
  const isCompressed = await isGzip(blob).catch(() => null);
  if (isCompressed === null) return { kind: 'unreadable' };
  const source = isCompressed ? unpacked(blob) : slices(blob);
  const read = (): Promise<IteratorResult<Piece, undefined> | null> =>
    source.next().catch(() => null);
  let pieces = 0;
  let next = read();
  for (let piece = await next; piece?.done !== true; piece = await next) {
    if (piece === null) {
      const isCropped = isCompressed && pieces > 0;
      return isCropped ? { kind: 'read', isCompressed, isCropped } : { kind: 'unreadable' };
    }
    next = read();
    pieces += 1;
    await take(piece.value.bytes, piece.value.done);
  }
  return { kind: 'read', isCompressed, isCropped: false };
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly done: number;
}

async function* slices(blob: Blob): AsyncGenerator<Piece, undefined> {
  for (let from = 0; from < blob.size;) {
    const to = Math.min(blob.size, from + (from === 0 ? FIRST_SLICE : SLICE));
    yield { bytes: new Uint8Array(await blob.slice(from, to).arrayBuffer()), done: to };
    from = to;
  }
  return undefined;
}

async function* unpacked(blob: Blob): AsyncGenerator<Piece, undefined> {
  let done = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      done += bytes.length;
      controller.enqueue(bytes);
    },
  });
  const stream = blob.stream().pipeThrough(counting).pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    yield { bytes: piece.value, done };
  }
  return undefined;
}

async function isGzip(blob: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
