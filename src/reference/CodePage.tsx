import { Frame } from './Frame.tsx';
import type { Code, Library } from './library.ts';
import { MessagePart } from './MessagePart.tsx';
import { wizardAt } from './wizard-link.ts';

interface CodePageProps {
  readonly library: Library;
  readonly of: Code;
  readonly root: string;
}

/** What a code says, which problems it can mean, and what separates them. */
export function CodePage({ library, of: { code, messages }, root }: CodePageProps) {
  const [first] = messages;
  return (
    <Frame root={root} wizard={wizardAt(library.kb, code)}>
      <h1>
        <span className="mono">{code}</span>: {first?.title}
      </h1>
      {messages.map((message, index) => (
        <section key={message.id} id={message.id}>
          {index > 0 && <h2>{message.title}</h2>}
          <MessagePart library={library} message={message} root={root} />
        </section>
      ))}
    </Frame>
  );
}
