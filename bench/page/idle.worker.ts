import { readBlob } from '../../src/browser/reading/read-blob.ts';

/** How a file is read: as everybody does it, or as we do. */
export type Way = 'stream' | 'ours';

/** Reads a file and does nothing with it. */
addEventListener('message', ({ data: { file, way } }: MessageEvent<{ file: File; way: Way }>) => {
  void (way === 'ours' ? readBlob(file, () => undefined) : drain(file)).then(postMessage);
});

async function drain(file: File): Promise<number> {
  const reader = file.stream().getReader();
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.length;
  }
  return bytes;
}
