import { useState, type ClipboardEvent, type ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { selectedLines } from '../browser/selected-lines.ts';
import type { Mark } from './cut-line.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import { foldLines, type LineRange } from './fold-lines.ts';
import './evidence-view.css';

/** A line as given. */
export interface EvidenceLineData {
  readonly number: number;
  readonly text: string;
  /** `hit`: the line counts as evidence. */
  readonly tone: 'hit' | 'dim';
  readonly marks: readonly Mark[];
  /** Requests the lines around it. */
  readonly onMore?: (() => void) | undefined;
}

interface EvidenceViewProps {
  /** The source: `error_log`. */
  readonly title: string;
  /** `2 lines read, 1 decides`. */
  readonly note?: ReactNode;
  readonly lines: readonly EvidenceLineData[];
  /** Whether lines far from every hit are folded away. */
  readonly folds?: boolean;
  /** Whether only the hits are shown at first. */
  readonly isTight?: boolean;
}

/**
 * An excerpt drawn like a compiler error: numbered, with the deciding words underlined and labeled.
 */
export function EvidenceView({
  title,
  note,
  lines,
  folds = true,
  isTight = false,
}: EvidenceViewProps) {
  const [unfolded, setUnfolded] = useState<readonly number[]>([]);
  const ranges = foldLines(
    lines.map(({ tone }) => !folds || tone === 'hit'),
    isTight,
  );
  return (
    <figure className="evidence" onCopy={copyLines}>
      <figcaption className="evidence-caption">
        <span className="evidence-title" dir="auto" translate="no">
          {title}
        </span>
        {note !== undefined && <span>{note}</span>}
      </figcaption>
      <ol className="evidence-lines" dir="ltr">
        {ranges.map((range) =>
          range.folded && !unfolded.includes(range.from) ? (
            <Fold
              key={range.from}
              range={range}
              onUnfold={() => {
                setUnfolded([...unfolded, range.from]);
              }}
            />
          ) : (
            lines
              .slice(range.from, range.to)
              .map((line, index) => (
                <EvidenceLine
                  key={range.from + index}
                  takesFocus={range.folded && index === 0}
                  {...line}
                />
              ))
          ),
        )}
      </ol>
    </figure>
  );
}

/** A copy is the log as it was, without labels and without breaks at marks. */
function copyLines(event: ClipboardEvent<HTMLElement>) {
  const text = selectedLines(event.currentTarget, '.evidence-text');
  if (text === null) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
}

function Fold({ range, onUnfold }: { readonly range: LineRange; readonly onUnfold: () => void }) {
  return (
    <li className="evidence-line evidence-fold">
      <span className="evidence-number" aria-hidden="true">
        ⋮
      </span>
      <button className="evidence-unfold" type="button" onClick={onUnfold}>
        {words.showLines(range.to - range.from)}
      </button>
    </li>
  );
}
