import type { KnowledgeBase } from '../../model/index.ts';
import { observeBlob } from './observe-blob.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

let messages: KnowledgeBase['messages'] = [];
const tell = (said: FromWorker): void => {
  postMessage(said);
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'messages') messages = data.messages;
  else void observeBlob(messages, data.blob, tell);
});
