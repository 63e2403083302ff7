import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import './chip.css';

interface ChipProps {
  readonly title: string;
  /** Who stated it: `line 14`, `you`. */
  readonly source: string;
  /** Leads to the line or the question. */
  readonly href?: string | undefined;
  /** What another party says instead. */
  readonly disputed?: string | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** A known fact and who stated it. It can be removed. */
export function Chip({ title, source, href, disputed, onRemove }: ChipProps) {
  const text = (
    <>
      <span className="chip-title">{title}</span> <span className="chip-source">{source}</span>
    </>
  );
  return (
    <span className={disputed === undefined ? 'chip' : 'chip chip-disputed'}>
      <span className="chip-words">
        {href === undefined ? (
          <span className="chip-text">{text}</span>
        ) : (
          <a className="chip-text" href={href}>
            <span className="visually-hidden">{words.changeChip} </span>
            {text}
          </a>
        )}
        {disputed !== undefined && (
          <span className="chip-dispute">
            <Glyph name="warn" /> {disputed}
          </span>
        )}
      </span>
      {onRemove !== undefined && (
        <button
          className="chip-remove"
          type="button"
          aria-label={words.removeChip(title)}
          onClick={onRemove}
        >
          <Glyph name="cross" />
        </button>
      )}
    </span>
  );
}
