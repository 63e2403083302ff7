import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import { verdictGlyph, type VerdictKind } from './verdict-kind.ts';
import './verdict.css';

interface VerdictProps {
  readonly kind: VerdictKind;
  /** Continues after the word: `by line 2. SELinux could do the same.` */
  readonly children?: ReactNode;
}

/** How sure the diagnosis is: a word, a shape, and the reason. */
export function Verdict({ kind, children }: VerdictProps) {
  return (
    <p className={`verdict kind-${kind}`}>
      <Glyph name={verdictGlyph[kind]} />
      <span>
        <b className="verdict-word">{words.verdicts[kind]}</b>
        {children !== undefined && <>, {children}</>}
      </span>
    </p>
  );
}
