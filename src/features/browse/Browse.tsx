import { useEffect, useMemo, useRef, useState } from 'react';
import { words } from '#words/browse.tsx';
import type { Synonym } from '../../model/index.ts';
import { useCase } from '../../session/case.tsx';
import { focusField } from '../../browser/focus-field.ts';
import { useLocation } from '../../session/location.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { Field, Heading } from '../../ui/index.ts';
import { CodeOwner } from './CodeOwner.tsx';
import { FoundList, onlyScreenOf, screenOf } from './FoundList.tsx';
import { Groups } from './Groups.tsx';
import { focusResult, walk } from './walk-results.ts';
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
    const field = form.current?.querySelector('input');
    if (isSought && field) focusField(field);
    // The key works again.
  }, [isSought, visit]);
  const search = useMemo(() => searchOf(kb, synonyms), [kb, synonyms]);
  const exact = search.exactly(wanted);
  const found = exact.length > 0 ? exact : search.find(wanted);
  const go = (): void => {
    const isLine = exact.length === 0 && wanted.trim().length >= SHORTEST_LINE;
    const screens = found.slice(0, 1).map(exact.length === 1 ? onlyScreenOf : screenOf);
    if (isLine) read(wanted);
    else if (screens[0]) navigate(to(screens[0]));
    // A code or a directive can mean several problems. None of them is opened unasked.
    else focusResult(form.current, 1);
  };
  return (
    <>
      <Heading title={words.title}>{words.title}</Heading>
      {/* The field and the links below take the keys. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        role="search"
        className="found-search"
        ref={form}
        onKeyDown={(event) => {
          walk(event, form.current);
        }}
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
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="results"
        onKeyDown={(event) => {
          walk(event, form.current);
        }}
      >
        {exact.length === 0 && <CodeOwner code={wanted.trim()} />}
        {wanted.trim() === '' ? <Groups /> : <FoundList found={found} reference={reference} />}
      </div>
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
