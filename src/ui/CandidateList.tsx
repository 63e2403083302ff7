import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import { standingGlyph, type Standing } from './standing.ts';
import './verdict.css';

/** One candidate. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  readonly reason?: ReactNode;
  readonly href?: string | undefined;
  /** Why, and why not. */
  readonly more?: ReactNode;
  /** The one that the screen shows. */
  readonly current?: boolean | undefined;
}

/** The candidates, best first, each with its confidence as a shape and a word. */
export function CandidateList({ candidates }: { readonly candidates: readonly Candidate[] }) {
  return (
    <ol className="candidates">
      {candidates.map(({ id, name, standing, reason, href, current, more }) => (
        <li className="candidate" key={id}>
          <span className={`candidate-shape standing-${standing}`}>
            <Glyph name={standingGlyph[standing]} />
          </span>
          <span className="candidate-text">
            {href === undefined ? (
              <span className="candidate-name">{name}</span>
            ) : (
              <a
                className="candidate-name"
                href={href}
                aria-current={current === true ? 'page' : undefined}
              >
                {name}
              </a>
            )}
            <span className="candidate-reason">
              {reason === undefined
                ? words.standings[standing]
                : words.standingBecause(words.standings[standing], reason)}
            </span>
            {more}
          </span>
        </li>
      ))}
    </ol>
  );
}
