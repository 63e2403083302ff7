import { words } from '#words/browse.tsx';
import { useCase } from '../../session/case.tsx';
import type { Found } from './search.ts';

/** What was found. A code or a message comes with all problems that it can mean. */
export function FoundList({ found }: { readonly found: readonly Found[] }) {
  const { to } = useCase();
  return (
    <ul className="found" aria-label={words.list}>
      {found.map(({ id, kind, title, problems }) => (
        <li key={id}>
          <span className="found-kind">{words.kinds[kind]}</span>
          {kind === 'problem' && problems[0] ? (
            <a href={`#${to(`/fix/${problems[0].id}`)}`}>{title}</a>
          ) : (
            <>
              <b>{title}</b>
              <ul>
                {problems.map((problem) => (
                  <li key={problem.id}>
                    <a href={`#${to(`/fix/${problem.id}`)}`}>{problem.name}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
