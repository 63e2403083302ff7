import { useEffect, useId, useRef, type ReactNode } from 'react';
import { words } from '#words/ui.tsx';
import { Glyph } from './Glyph.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Also when the Escape key closes it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What lies over the screen until it is closed; the browser keeps the focus inside. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
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
