import { cutLine, type Mark, type Piece } from './cut-line.ts';
import { labelFits } from './label-fits.ts';
import { visibleText } from './visible-text.ts';

interface EvidenceLineProps {
  readonly number: number;
  readonly text: string;
  readonly tone: 'hit' | 'dim';
  readonly marks: readonly Mark[];
}

type MarkPiece = Extract<Piece, { kind: 'mark' }>;

/** One line of the excerpt; its labels stand under the words, or in a list below where there is no room. */
export function EvidenceLine({ number, text, tone, marks }: EvidenceLineProps) {
  const shown = visibleText(text);
  const pieces = cutLine(shown, marks);
  const labelled = pieces.filter(isLabelled);
  const loose = labelled.filter(isLoose);
  return (
    <li className={`evidence-line evidence-${tone}`}>
      <span className="evidence-number">
        <span className="visually-hidden">Line </span>
        {number}
      </span>
      <div className="evidence-body">
        <p className="evidence-text">
          {pieces.map((piece, index) => (
            <PieceView key={index} piece={piece} loose={loose} />
          ))}
        </p>
        {labelled.length > 0 && (
          <ul className="evidence-legend" aria-label={`What line ${number} says`}>
            {labelled.map((piece) => (
              <li
                key={piece.number}
                className={`evidence-note ${classOf(piece)}`}
                {...numbers(piece, loose)}
              >
                {piece.mark.label}
                <span className="visually-hidden">
                  : {shown.slice(piece.mark.from, piece.mark.to)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

interface PieceViewProps {
  readonly piece: Piece;
  readonly loose: readonly MarkPiece[];
}

function PieceView({ piece, loose }: PieceViewProps) {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'gap')
    return (
      <span className="evidence-gap"> … {piece.characters.toLocaleString('en')} characters … </span>
    );
  const words = <span className={`mark-words mark-words-${piece.mark.tone}`}>{piece.text}</span>;
  if (!isLabelled(piece)) return words;
  return (
    <mark
      className={`mark ${classOf(piece)}`}
      data-label={piece.mark.label}
      {...numbers(piece, loose)}
    >
      {words}
    </mark>
  );
}

function isLabelled(piece: Piece): piece is MarkPiece {
  return piece.kind === 'mark' && piece.number !== null;
}

/** Its label is a note even where others have room below their words. */
function isLoose({ mark, text }: MarkPiece): boolean {
  return !labelFits(mark.label, text);
}

function classOf(piece: MarkPiece): string {
  return `mark-${piece.mark.tone}${isLoose(piece) ? ' mark-loose' : ''}`;
}

/** Its number among all labels, and among those that are notes at any width; drawn by the stylesheet. */
function numbers(piece: MarkPiece, loose: readonly MarkPiece[]) {
  return { 'data-number': piece.number, 'data-note': loose.indexOf(piece) + 1 };
}
