import { useCase } from '../../session/case.tsx';
import type { Found } from './search.ts';

const KINDS: Readonly<Record<Found['kind'], string>> = {
  problem: 'problem',
  code: 'code',
  message: 'message',
  directive: 'directive',
};

/** What was found; a code or a message with all the problems that it can mean. */
export function FoundList({ found }: { readonly found: readonly Found[] }) {
  const { to } = useCase();
  return (
    <ul className="found" aria-label="Found">
      {found.map(({ id, kind, title, problems }) => (
        <li key={id}>
          <span className="found-kind">{KINDS[kind]}</span>
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
