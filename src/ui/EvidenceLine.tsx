import { words } from '#words/ui.tsx';
import { cutLine, type Mark, type Piece } from './cut-line.ts';
import { labelFits } from './label-fits.ts';
import { visibleText } from './visible-text.ts';

interface EvidenceLineProps {
  readonly number: number;
  readonly text: string;
  readonly tone: 'hit' | 'dim';
  readonly marks: readonly Mark[];
  readonly onMore?: (() => void) | undefined;
  /** It replaces a focused element, and takes the focus. */
  readonly takesFocus?: boolean | undefined;
}

type MarkPiece = Extract<Piece, { kind: 'mark' }>;

/** One line of the excerpt. Its labels are below the words, or in a list if there is no room. */
export function EvidenceLine(props: EvidenceLineProps) {
  const { number, text, tone, marks, onMore, takesFocus } = props;
  const shown = visibleText(text);
  const pieces = cutLine(shown, marks);
  const labelled = pieces.filter(isLabelled);
  const loose = labelled.filter(isLoose);
  return (
    <li
      className={`evidence-line evidence-${tone}`}
      tabIndex={takesFocus === true ? -1 : undefined}
      ref={takesFocus === true ? focus : undefined}
    >
      <span className="evidence-number">
        <span className="visually-hidden">{words.line} </span>
        {number}
      </span>
      <div className="evidence-body">
        <p className="evidence-text" dir="ltr" translate="no">
          {pieces.map((piece, index) => (
            <PieceView key={index} piece={piece} loose={loose} />
          ))}
        </p>
        {labelled.length > 0 && (
          <ul className="evidence-legend" aria-label={words.saysOfLine(number)}>
            {labelled.map((piece) => (
              <li
                key={piece.number}
                className={`evidence-note ${classOf(piece)}`}
                {...numbers(piece, loose)}
              >
                {piece.mark.label}
                <span className="visually-hidden" translate="no">
                  : {shown.slice(piece.mark.from, piece.mark.to)}
                </span>
              </li>
            ))}
          </ul>
        )}
        {onMore && (
          <button className="evidence-unfold" type="button" onClick={onMore}>
            {words.linesAround(number)}
          </button>
        )}
      </div>
    </li>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

interface PieceViewProps {
  readonly piece: Piece;
  readonly loose: readonly MarkPiece[];
}

function PieceView({ piece, loose }: PieceViewProps) {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'gap')
    return <span className="evidence-gap"> {words.gap(piece.characters)} </span>;
  const shown = <span className={classOfWords(piece)}>{piece.text}</span>;
  if (!isLabelled(piece)) return shown;
  return (
    <mark
      className={`mark ${classOf(piece)}`}
      data-label={piece.mark.label}
      {...numbers(piece, loose)}
    >
      {shown}
    </mark>
  );
}

function isLabelled(piece: Piece): piece is MarkPiece {
  return piece.kind === 'mark' && piece.number !== null;
}

/** Its label is a note even if other labels have room below their words. */
function isLoose({ mark, text }: MarkPiece): boolean {
  return !labelFits(mark.label, text);
}

function classOf(piece: MarkPiece): string {
  return `mark-${piece.mark.tone}${isLoose(piece) ? ' mark-loose' : ''}`;
}

/** If spaces matter in these words, a space at the end of a row is underlined too. */
function classOfWords({ mark, text }: MarkPiece): string {
  const spaced = /^\s|\s$|\t| {2}/.test(text) ? ' mark-words-spaced' : '';
  return `mark-words mark-words-${mark.tone}${spaced}`;
}

/** Its number among all labels, and among those that are always notes. The stylesheet draws it. */
function numbers(piece: MarkPiece, loose: readonly MarkPiece[]) {
  return { 'data-number': piece.number, 'data-note': loose.indexOf(piece) + 1 };
}
