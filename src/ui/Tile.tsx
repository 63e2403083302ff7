import { Glyph } from './Glyph.tsx';
import { Kbd } from './Kbd.tsx';
import './tile.css';

interface Looks {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly keyHint?: string | undefined;
  /** The present answer. */
  readonly chosen?: boolean | undefined;
}

type Does =
  | {
      readonly href: string;
      /** Goes there in this tab. */
      readonly onFollow: () => void;
    }
  | { readonly onChoose: () => void };

/** One choice: a link if it leads somewhere, a button if it answers. */
export function Tile({ title, hint, keyHint, chosen, ...does }: Looks & Does) {
  const className = chosen === true ? 'tile tile-chosen' : 'tile';
  const content = (
    <>
      {keyHint !== undefined && <Kbd>{keyHint}</Kbd>}
      <span className="tile-text">
        <b className="tile-title">{title}</b>
        {hint !== undefined && <span className="tile-hint">{hint}</span>}
      </span>
      {chosen === true && <Glyph name="check" />}
    </>
  );
  if ('href' in does)
    return (
      <a
        className={className}
        href={does.href}
        aria-current={chosen === true ? 'true' : undefined}
        aria-keyshortcuts={keyHint}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          does.onFollow();
        }}
      >
        {content}
      </a>
    );
  return (
    <button
      className={className}
      type="button"
      onClick={does.onChoose}
      aria-pressed={chosen}
      aria-keyshortcuts={keyHint}
    >
      {content}
    </button>
  );
}
