import type { ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import type { StepKind } from '../model/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { StepKindBadge } from './StepKindBadge.tsx';
import './step.css';

interface StepProps {
  readonly kind: StepKind;
  /** What to do, in a sentence. */
  readonly says: ReactNode;
  /** The command or configuration. */
  readonly block?: ReactNode;
  /** What you see if it worked. */
  readonly expect?: ReactNode;
  readonly undo?: StepUndo | undefined;
  /** Ticks it off. */
  readonly tick?: { readonly isDone: boolean; readonly onChange: () => void } | undefined;
}

/** The undo, or why there is none. */
export type StepUndo =
  | { readonly kind: 'way'; readonly summary: string; readonly children: ReactNode }
  | { readonly kind: 'none'; readonly reason: ReactNode };

/** One step of a remedy: what to do, the command, what to expect, and the undo. */
export function Step({ kind, says, block, expect, undo, tick }: StepProps) {
  return (
    <li className="step">
      <div className="step-body">
        <div className="step-head">
          <div className="step-says">{says}</div>
          <StepKindBadge kind={kind} />
          {tick && (
            <label className="step-tick">
              <input type="checkbox" checked={tick.isDone} onChange={tick.onChange} /> {words.done}
            </label>
          )}
        </div>
        {block}
        {expect !== undefined && (
          <div className="step-expect">
            <b>{words.expect}</b> {expect}
          </div>
        )}
        {undo?.kind === 'way' && <Disclosure summary={undo.summary}>{undo.children}</Disclosure>}
        {undo?.kind === 'none' && (
          <p className="step-expect">
            <b>{words.noWayBack}</b> {undo.reason}
          </p>
        )}
      </div>
    </li>
  );
}
