import { useEffect, useMemo, useRef, useState } from 'react';
import { words } from '#words/browse.tsx';
import type { Synonym } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { useLocation } from '../../session/location.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { Field, Heading } from '../../ui/index.ts';
import { FoundList } from './FoundList.tsx';
import { searchOf } from './search.ts';
import './browse.css';

interface BrowseProps {
  /** Address of the static pages. Null if there are none. */
  readonly reference: string | null;
  /** What people search for. */
  readonly synonyms: readonly Synonym[];
}

/** Shorter texts are searched for. A longer one may be a line of a log. */
const SHORTEST_LINE = 30;

/**
 * Finds problems, codes, messages and directives. Without a search, it lists all problems by
 * family.
 */
export function Browse({ reference, synonyms }: BrowseProps) {
  const { kb, to } = useCase();
  const { read } = useIntake();
  const [wanted, setWanted] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { navigate, purpose, visit } = useLocation();
  const isSought = purpose === 'search';
  useEffect(() => {
    if (isSought) form.current?.querySelector('input')?.focus();
    // The key works again.
  }, [isSought, visit]);
  const search = useMemo(() => searchOf(kb, synonyms), [kb, synonyms]);
  const exact = search.exactly(wanted);
  const found = exact ? [exact] : search.find(wanted);
  const go = (): void => {
    const first = exact ?? found[0];
    if (!exact && wanted.trim().length >= SHORTEST_LINE) read(wanted);
    else if (first?.problems[0]) navigate(to(`/fix/${first.problems[0].id}`));
  };
  return (
    <>
      <Heading title={words.title}>{words.title}</Heading>
      <form
        role="search"
        className="found-search"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <Field label={words.search} hint={words.searchHint} value={wanted} onChange={setWanted} />
      </form>
      <p role="status" className="hint">
        {wanted.trim() === '' ? words.problems(kb.problems.length) : says(found.length)}
      </p>
      {wanted.trim() === '' ? <Families /> : <FoundList found={found} />}
      {reference !== null && (
        <p className="hint">
          {words.toRead(
            (text) => (
              <a href={`${reference}codes/`}>{text}</a>
            ),
            (text) => (
              <a href={`${reference}messages/`}>{text}</a>
            ),
          )}
        </p>
      )}
    </>
  );
}

const says = (found: number): string => (found === 0 ? words.nothing : words.found(found));

function Families() {
  const { kb, to } = useCase();
  return kb.families.map(({ id: family, title }) => (
    <section key={family}>
      <h2>{title}</h2>
      <ul className="browse-list">
        {kb.problems
          .filter((problem) => problem.family === family)
          .map(({ id, name }) => (
            <li key={id}>
              <a href={`#${to(`/fix/${id}`)}`}>{name}</a>
            </li>
          ))}
      </ul>
    </section>
  ));
}
