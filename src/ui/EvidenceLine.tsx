import { cutLine, type Mark, type Piece } from './cut-line.ts';
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
  const labelled = pieces.filter(
    (piece): piece is MarkPiece => piece.kind === 'mark' && piece.number !== null,
  );
  return (
    <li className={`evidence-line evidence-${tone}`}>
      <span className="evidence-number">
        <span className="visually-hidden">Line </span>
        {number}
      </span>
      <div className="evidence-body">
        <p className="evidence-text">
          {pieces.map((piece, index) => (
            <PieceView key={index} piece={piece} />
          ))}
        </p>
        {labelled.length > 0 && (
          <ul className="evidence-legend" aria-label={`What line ${number} says`}>
            {labelled.map(({ number: place, mark }) => (
              <li key={place} className={`evidence-note mark-${mark.tone}`}>
                <span className="evidence-note-number" aria-hidden="true">
                  {place}
                </span>
                {mark.label}
                <span className="visually-hidden">: {shown.slice(mark.from, mark.to)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function PieceView({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'gap')
    return (
      <span className="evidence-gap"> … {piece.characters.toLocaleString('en')} characters … </span>
    );
  const { mark, number } = piece;
  if (number === null) return <Words piece={piece} />;
  return (
    <mark className={`mark mark-${mark.tone}`} data-label={mark.label} data-number={number}>
      <Words piece={piece} />
    </mark>
  );
}

function Words({ piece }: { readonly piece: MarkPiece }) {
  return <span className={`mark-words mark-words-${piece.mark.tone}`}>{piece.text}</span>;
}
