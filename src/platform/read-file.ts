/** What became of reading a file. */
export type FileReading =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'unreadable' };

/** Reads a whole file of at most `limit` bytes; a folder, or a file since removed, is unreadable. */
export async function readFile(file: Blob, limit: number): Promise<FileReading> {
  if (file.size > limit) return { kind: 'too-large', size: file.size, limit };
  try {
    return { kind: 'read', bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { kind: 'unreadable' };
  }
}
