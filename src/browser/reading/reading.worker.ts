import { formats } from '../../apache/index.ts';
import { observe } from '../../engine/observe/observe.ts';
import type { KnowledgeBase } from '../../model/index.ts';
import { observeBlob } from './observe-blob.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { readBlob } from './read-blob.ts';
import { warmUp } from './warm-up.ts';
import { sendPieces, takeSent } from './sent-pieces.ts';

let messages: KnowledgeBase['messages'] = [];
let hasBegun = false;
const tell = (said: FromWorker): void => {
  postMessage(said);
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'messages') {
    messages = data.messages;
    // The result is kept, so that the first file needn't wait for it.
    observe({ messages }, formats);
  } else if (data.kind === 'warm-up') void warmUp(messages, () => hasBegun);
  else if (data.kind === 'send-pieces') void sendPieces(data.blob, data.to);
  else {
    const { blob, from } = data;
    hasBegun = true;
    void observeBlob(
      messages,
      (take) => (from ? takeSent(from, take) : readBlob(blob, take)),
      tell,
    );
  }
});
