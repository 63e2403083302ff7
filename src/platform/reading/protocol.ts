import type { KnowledgeBase, Observation } from '../../model/index.ts';

/** What the page says to the worker: first what there is to be found, then what to read, one by one. */
export type ToWorker =
  | { readonly kind: 'messages'; readonly messages: KnowledgeBase['messages'] }
  | { readonly kind: 'read'; readonly blob: Blob };

/** What the worker says to the page. */
export type FromWorker =
  | {
      readonly kind: 'progress';
      /** How far the file has been read, in bytes. */
      readonly done: number;
      readonly observation: Observation;
    }
  | { readonly kind: 'read'; readonly observation: Observation; readonly isCompressed: boolean }
  | { readonly kind: 'unreadable' };
