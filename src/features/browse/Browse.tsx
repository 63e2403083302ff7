import { useMemo, useState } from 'react';
import type { KnowledgeBase, Problem } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { Field, Heading } from '../../ui/index.ts';
import './browse.css';

interface BrowseProps {
  /** Where the written pages are; null where there are none. */
  readonly reference: string | null;
}

/** All problems by family, with a filter over names, messages and codes. */
export function Browse({ reference }: BrowseProps) {
  const { kb, to } = useCase();
  const [wanted, setWanted] = useState('');
  const families = useMemo(() => byFamily(kb, wanted), [kb, wanted]);
  const found = families.reduce((sum, { problems }) => sum + problems.length, 0);
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
      {families.map(({ title, problems }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="browse-list">
            {problems.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${to(`/fix/${id}`)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {reference !== null && (
        <p className="hint">
          To read and to link to, without a script: <a href={`${reference}codes/`}>all codes</a>,{' '}
          <a href={`${reference}messages/`}>all messages</a>.
        </p>
      )}
    </>
  );
}

function byFamily(
  kb: KnowledgeBase,
  wanted: string,
): readonly { readonly title: string; readonly problems: readonly Problem[] }[] {
  const found = kb.problems.filter((problem) =>
    haystack(kb, problem).includes(wanted.trim().toLowerCase()),
  );
  return kb.families
    .map(({ id, title }) => ({ title, problems: found.filter(({ family }) => family === id) }))
    .filter(({ problems }) => problems.length > 0);
}

function haystack(kb: KnowledgeBase, { name, id, evidence }: Problem): string {
  const messages = kb.messages.filter((message) =>
    evidence.some((one) => one.message === message.id),
  );
  return [name, id, ...messages.flatMap(({ title, codes }) => [title, ...codes])]
    .join('\n')
    .toLowerCase();
}
