import { codePage } from '../engine/reference-pages.ts';
import { Frame } from './Frame.tsx';
import { codesOf, type Library } from './library.ts';

interface CodesPageProps {
  readonly library: Library;
  readonly root: string;
}

/** All codes, with their meanings. */
export function CodesPage({ library: { kb }, root }: CodesPageProps) {
  const codes = codesOf(kb);
  const groups = [
    { title: 'Codes of mod_wsgi', of: codes.filter(({ code }) => code.startsWith('WSGI')) },
    { title: 'Codes of Apache', of: codes.filter(({ code }) => !code.startsWith('WSGI')) },
  ];
  return (
    <Frame root={root} wizard="#/">
      <h1>All codes</h1>
      <p className="lead">
        mod_wsgi 6 prints a code in front of each message; Apache has its own. Older versions of
        mod_wsgi print the words alone: those are among{' '}
        <a href={`${root}messages/`}>the messages</a>. For any other code of Apache, see{' '}
        <a href={`${root}codes/apache/`}>which module logs it</a>.
      </p>
      {groups.map(({ title, of }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="reference-codes">
            {of.map(({ code, messages }) => (
              <li key={code}>
                <a className="mono" href={`${root}${codePage(code)}`}>
                  {code}
                </a>{' '}
                {messages[0]?.title}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}
