import { Frame } from './Frame.tsx';
import type { Library } from './library.ts';
import { ProblemList } from './ProblemList.tsx';

interface ProblemsPageProps {
  readonly library: Library;
  readonly root: string;
}

/** All problems, by family. */
export function ProblemsPage({ library: { kb }, root }: ProblemsPageProps) {
  return (
    <Frame root={root} wizard="#/">
      <h1>What goes wrong with Apache mod_wsgi</h1>
      <p className="lead">
        {kb.problems.length} documented problems, each with its cause, the steps that mend it, and
        the way back.
      </p>
      {kb.families.map(({ id, title }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ProblemList problems={kb.problems.filter((one) => one.family === id)} root={root} />
        </section>
      ))}
    </Frame>
  );
}
