import { useEffect, useId, useRef, type ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Also called when the Escape key closes it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Covers the screen until it is closed. The browser keeps the focus inside, and restores it. The
 * focus begins in its text field, if it has one.
 */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open === open) return;
    if (!open) {
      dialog.close();
      return;
    }
    dialog.showModal();
    // Otherwise the browser takes the first button, which closes it.
    dialog.querySelector<HTMLElement>('input[type=text], textarea')?.focus();
  }, [open]);

  return (
    <dialog className="dialog" ref={ref} aria-labelledby={id} onClose={onClose}>
      <div className="dialog-head">
        <h2 className="dialog-title" id={id}>
          {title}
        </h2>
        <button className="dialog-close" type="button" aria-label={words.close} onClick={onClose}>
          <Glyph name="cross" />
        </button>
      </div>
      {open && <div className="dialog-body">{children}</div>}
    </dialog>
  );
}
