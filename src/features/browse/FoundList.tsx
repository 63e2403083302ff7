import { words } from '#words/browse.tsx';
import { codePage } from '../../engine/reference-pages.ts';
import type { Case } from '../../session/case-model.ts';
import { useCase } from '../../session/case.tsx';
import type { Found } from './search.ts';

interface FoundListProps {
  readonly found: readonly Found[];
  /** Address of the static pages. Null if there are none. */
  readonly reference: string | null;
}

/** What was found. A code or a message comes with all problems that it can mean. */
export function FoundList({ found, reference }: FoundListProps) {
  const { to } = useCase();
  return (
    <ul className="found" aria-label={words.list}>
      {found.map((one) => (
        <li key={one.id}>
          <span className="found-kind">{words.kinds[one.kind]}</span>
          <FoundEntry found={one} to={to} reference={reference} />
        </li>
      ))}
    </ul>
  );
}

/** The screen of its own that something has: a problem, or a question. */
export function screenOf({ kind, id, problems }: Found): string | null {
  if (kind === 'question') return `/ask/${id.slice('question '.length)}`;
  return (kind === 'problem' || kind === 'fix') && problems[0] ? `/fix/${problems[0].id}` : null;
}

/** The same for something that means one problem only. */
export const onlyScreenOf = (found: Found): string | null =>
  screenOf(found) ??
  (found.problems.length === 1 && found.problems[0] ? `/fix/${found.problems[0].id}` : null);

interface FoundEntryProps {
  readonly found: Found;
  readonly to: Case['to'];
  readonly reference: string | null;
}

function FoundEntry({ found, to, reference }: FoundEntryProps) {
  const screen = screenOf(found);
  const { kind, id, title, problems } = found;
  if (screen !== null) {
    return (
      <>
        <a href={`#${to(screen)}`}>{title}</a>
        {kind === 'fix' && <span className="hint"> {problems[0]?.name}</span>}
      </>
    );
  }
  return (
    <>
      {kind === 'code' && reference !== null ? (
        // In a tab of its own: this one holds the log.
        <a
          href={`${reference}${codePage(id.split(' ')[1] ?? '')}`}
          rel="noreferrer"
          target="_blank"
        >
          {title}
        </a>
      ) : (
        <b>{title}</b>
      )}
      <ul>
        {problems.map((problem) => (
          <li key={problem.id}>
            <a href={`#${to(`/fix/${problem.id}`)}`}>{problem.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
