import { problemPage } from '../engine/reference-pages.ts';
import type { Problem } from '../model/index.ts';
import { Inlines } from '../ui/index.ts';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly root: string;
}

/** Problems, each with the way to its page. */
export function ProblemList({ problems, root }: ProblemListProps) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem.id}>
          <a href={`${root}${problemPage(problem.id)}`}>{problem.name}</a>
          {': '}
          <Inlines inlines={problem.title} />
        </li>
      ))}
    </ul>
  );
}
