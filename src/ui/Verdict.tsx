import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import { standingGlyph, type Standing } from './standing.ts';
import './verdict.css';

interface VerdictProps {
  readonly standing: Standing;
  /** Continues after the word: `by line 2. SELinux could do the same.` */
  readonly children?: ReactNode;
}

/** How sure the diagnosis is: a word, a shape, and the reason. */
export function Verdict({ standing, children }: VerdictProps) {
  return (
    <p className={`verdict standing-${standing}`}>
      <Glyph name={standingGlyph[standing]} />
      <span>
        <b className="verdict-word">{words.standings[standing]}</b>
        {children !== undefined && <>, {children}</>}
      </span>
    </p>
  );
}
