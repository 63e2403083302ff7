import type { Message } from '../model/index.ts';
import { Frame } from './Frame.tsx';
import type { Library } from './library.ts';
import { MessagePart } from './MessagePart.tsx';
import { wizardAt } from './wizard-link.ts';

interface MessagePageProps {
  readonly library: Library;
  readonly message: Message;
  readonly root: string;
}

/** A message without a code: what it can mean, and what separates the meanings. */
export function MessagePage({ library, message, root }: MessagePageProps) {
  return (
    <Frame root={root} wizard={wizardAt(library.kb, message.id)}>
      <h1>{message.title}</h1>
      <MessagePart library={library} message={message} root={root} />
    </Frame>
  );
}
