import { useMemo, useState } from 'react';
import type { KnowledgeBase, Problem } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Field, Heading } from '../../ui/index.ts';
import './browse.css';

/** All problems by family, with a filter over names, messages and codes. */
export function Browse() {
  const { kb, to } = useCase();
  const [wanted, setWanted] = useState('');
  const families = useMemo(() => byFamily(kb, wanted), [kb, wanted]);
  const found = families.reduce((sum, [, problems]) => sum + problems.length, 0);
  return (
    <>
      <Heading title="All problems">All problems</Heading>
      <Field
        label="Filter"
        hint="a word, a code such as WSGI0117, or a piece of a message"
        value={wanted}
        onChange={setWanted}
      />
      <p role="status" className="hint">
        {found === 0 ? 'Nothing found. Try one word of the message.' : `${String(found)} problems`}
      </p>
      {families.map(([family, problems]) => (
        <section key={family}>
          <h2>{familyTitle(family)}</h2>
          <ul className="browse-list">
            {problems.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${to(`/fix/${id}`)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function byFamily(
  kb: KnowledgeBase,
  wanted: string,
): readonly (readonly [string, readonly Problem[]])[] {
  const families = new Map<string, Problem[]>();
  for (const problem of kb.problems) {
    if (!haystack(kb, problem).includes(wanted.trim().toLowerCase())) continue;
    families.set(problem.family, [...(families.get(problem.family) ?? []), problem]);
  }
  return [...families].sort(([a], [b]) => a.localeCompare(b));
}

function haystack(kb: KnowledgeBase, { name, id, evidence }: Problem): string {
  const messages = kb.messages.filter((message) =>
    evidence.some((one) => one.message === message.id),
  );
  return [name, id, ...messages.flatMap(({ title, codes }) => [title, ...codes])]
    .join('\n')
    .toLowerCase();
}

const familyTitle = (family: string): string =>
  `${family.charAt(0).toUpperCase()}${family.slice(1).replaceAll('-', ' ')}`;
