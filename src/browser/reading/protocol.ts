import type { KnowledgeBase, Observation } from '../../model/index.ts';
import type { BlobResult } from './read-blob.ts';

/**
 * Messages from the page to a worker. First what to look for, then what to read, one by one. While
 * a user chooses a file, the worker can warm up. With a port, the bytes come from another worker,
 * which is told to send the pieces.
 */
export type ToWorker =
  | { readonly kind: 'messages'; readonly messages: KnowledgeBase['messages'] }
  | { readonly kind: 'warm-up' }
  | { readonly kind: 'read'; readonly blob: Blob; readonly from: MessagePort | null }
  | { readonly kind: 'send-pieces'; readonly blob: Blob; readonly to: MessagePort };

/**
 * Messages from one worker to another: pieces of a file, and how reading went. Each piece is
 * answered by `taken`.
 */
export type Sent =
  | { readonly kind: 'piece'; readonly bytes: Uint8Array; readonly done: number }
  | { readonly kind: 'end'; readonly reading: BlobResult };

/** Messages from the worker to the page. */
export type FromWorker =
  | {
      readonly kind: 'progress';
      /** How far the file has been read, in bytes. */
      readonly done: number;
      readonly observation: Observation;
    }
  | { readonly kind: 'read'; readonly observation: Observation; readonly isCompressed: boolean }
  | { readonly kind: 'unreadable' };
