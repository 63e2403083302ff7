import { words } from '#words/fix.tsx';
import './fix.css';

const DOCUMENTATION = 'https://modwsgi.readthedocs.io/en/latest/';

interface SourcesProps {
  readonly sources: readonly string[];
  readonly versions?: string | undefined;
}

/** The sections of the documentation that a fix rests on. */
export function Sources({ sources, versions }: SourcesProps) {
  return (
    <p className="hint fix-sources">
      {words.documentedIn(
        sources.map((source, index) => (
          <span key={source}>
            {index > 0 && ', '}
            <a href={addressOf(source)} lang="en" rel="noreferrer" target="_blank" translate="no">
              {titleOf(source)}
            </a>
          </span>
        )),
      )}
      {versions !== undefined && ` ${words.concerns(versions)}`}
    </p>
  );
}

function addressOf(source: string): string {
  const [page = '', anchor] = source.split('#');
  return `${DOCUMENTATION}${page}.html${anchor === undefined ? '' : `#${anchor}`}`;
}

/** `user-guides/configuration-issues#location-of-unix-sockets` → `Location of unix sockets`. */
function titleOf(source: string): string {
  const [page = '', anchor] = source.split('#');
  const name = anchor ?? page.slice(page.lastIndexOf('/') + 1);
  if (/^wsgi\d{4}$/.test(name)) return name.toUpperCase();
  const title = name.replaceAll('-', ' ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
