import { useState } from 'react';
import { words } from '#words/browse.tsx';
import { byId } from '../../engine/indexed.ts';
import type { KnowledgeBase, Problem } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Button } from '../../ui/index.ts';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** All problems: by the part that fails, or by what one sees. */
export function Groups() {
  const { kb, to } = useCase();
  const [isBySymptom, setBySymptom] = useState(false);
  const groups = isBySymptom ? bySymptom(kb) : byPart(kb);
  return (
    <>
      <p className="browse-by">
        {[false, true].map((isThis) => (
          <Button
            key={String(isThis)}
            pressed={isThis === isBySymptom}
            onPress={() => {
              setBySymptom(isThis);
            }}
          >
            {isThis ? words.bySymptom : words.byPart}
          </Button>
        ))}
      </p>
      {groups.map(({ id, title, problems }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ul className="browse-list">
            {problems.map((problem) => (
              <li key={problem.id}>
                <a href={`#${to(`/fix/${problem.id}`)}`}>{problem.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const byPart = ({ families, problems }: KnowledgeBase): readonly Group[] =>
  families.map(({ id, title }) => ({
    id,
    title,
    problems: problems.filter(({ family }) => family === id),
  }));

const bySymptom = ({ facts, problems }: KnowledgeBase): readonly Group[] =>
  (byId(facts, 'symptom')?.values ?? []).map(({ id, title, hint }) => ({
    id,
    title: hint === undefined ? title : words.symptom(title, hint),
    problems: problems.filter(({ symptoms }) => symptoms.includes(id)),
  }));
