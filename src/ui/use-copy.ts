import { useEffect, useRef, useState } from 'react';
import { words } from '#words/ui.tsx';
import { announce } from '../browser/announce.ts';
import { copyText } from '../browser/copy-text.ts';
import { selectText } from '../browser/select-text.ts';

/** The result of the last press of Copy. `copied` resets by itself. */
export type CopyState = 'idle' | 'copied' | 'refused';

const noticeable = 2000;

/**
 * Copies a text and says so. `copy` takes another text, which was made when it was asked for, and what
 * to say of it. Where the
 * clipboard is refused, selects it in `ref` for the user to copy.
 */
export function useCopy<Shown extends Element>(text: string, says: string = words.copied) {
  const ref = useRef<Shown>(null);
  const [state, setState] = useState<CopyState>('idle');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => {
      setState('idle');
    }, noticeable);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const copy = async (late: string = text, saying: string = says) => {
    const result = await copyText(late);
    setState(result);
    if (result === 'copied') announce(saying);
    else if (ref.current !== null) selectText(ref.current);
  };

  return { ref, state, copy };
}
