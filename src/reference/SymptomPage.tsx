import type { FactValue } from '../model/index.ts';
import { Frame } from './Frame.tsx';
import type { Library } from './library.ts';
import { ProblemList } from './ProblemList.tsx';
import { wizardAt } from './wizard-link.ts';

interface SymptomPageProps {
  readonly library: Library;
  readonly symptom: FactValue;
  readonly root: string;
}

/** What can be behind something that one sees. The first screen leads here until its script runs. */
export function SymptomPage({ library: { kb }, symptom, root }: SymptomPageProps) {
  const { id, title, hint } = symptom;
  const problems = kb.problems.filter(({ symptoms }) => symptoms.includes(id));
  return (
    <Frame root={root} wizard={wizardAt(kb, id)}>
      <h1>{title}</h1>
      {hint !== undefined && <p className="lead">{hint}</p>}
      <p>
        {problems.length} documented problems can look like this. The wizard finds out which one it
        is. Each page below says what decides.
      </p>
      <ProblemList problems={problems} root={root} />
    </Frame>
  );
}
