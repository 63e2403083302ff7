import { readBlob } from '../../src/platform/reading/read-blob.ts';

/** Reads a file and does nothing with it. */
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void readBlob(data, () => undefined).then(postMessage);
});
