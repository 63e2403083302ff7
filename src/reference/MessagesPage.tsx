import { messagePage } from '../engine/reference-pages.ts';
import type { Message } from '../model/index.ts';
import { Frame } from './Frame.tsx';
import type { Library } from './library.ts';
import { Wordings } from './Printed.tsx';

interface MessagesPageProps {
  readonly library: Library;
  readonly root: string;
}

const GROUPS: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  { title: 'Messages of mod_wsgi, Apache, Python and the system', kinds: ['evidence'] },
  { title: 'Lines that are harmless, or only describe the server', kinds: ['harmless', 'context'] },
  { title: 'Lines of other software', kinds: ['foreign'] },
];

/** Every message on one page, for the browser's own search. */
export function MessagesPage({ library, root }: MessagesPageProps) {
  const { messages } = library.kb;
  return (
    <Frame root={root} wizard="#/">
      <h1>All messages</h1>
      <p className="lead">
        What Apache, mod_wsgi, Python and the system print when a WSGI application fails. Search
        this page for words from your log. Names between &lt; and &gt; stand for values.
      </p>
      {GROUPS.map(({ title, kinds }) => (
        <section key={title}>
          <h2>{title}</h2>
          {messages
            .filter(
              ({ role, detector, phrases }) => kinds.includes(role.kind) && !detector && !phrases,
            )
            .map((message) => (
              <MessageEntry key={message.id} library={library} message={message} root={root} />
            ))}
        </section>
      ))}
    </Frame>
  );
}

function MessageEntry(props: MessagesPageProps & { readonly message: Message }) {
  const { library, message, root } = props;
  const printed = library.printed.get(message.id);
  return (
    <section className="reference-entry" id={message.id}>
      <h3>
        <a href={`${root}${messagePage(message)}`}>{message.title}</a>
      </h3>
      <Wordings printed={printed} />
      {message.codes.length > 0 && <p className="mono hint">{message.codes.join(' ')}</p>}
    </section>
  );
}
