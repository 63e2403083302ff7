import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import { verdictGlyph, type VerdictKind } from './verdict-kind.ts';
import './verdict.css';

/** One candidate. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly verdict: VerdictKind;
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
      {candidates.map(({ id, name, verdict, reason, href, current, more }) => (
        <li className="candidate" key={id}>
          <span className={`candidate-shape verdict-${verdict}`}>
            <Glyph name={verdictGlyph[verdict]} />
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
                ? words.verdicts[verdict]
                : words.verdictBecause(words.verdicts[verdict], reason)}
            </span>
            {more}
          </span>
        </li>
      ))}
    </ol>
  );
}
