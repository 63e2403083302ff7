import { useEffect, useEffectEvent } from 'react';
import { isCovered } from '../browser/single-keys.ts';
import { isTextField } from '../browser/text-field.ts';

/** Takes text or files pasted while the focus is in no text field. */
export function usePasteAnywhere(
  onText: (text: string) => void,
  onFiles: (files: readonly File[]) => void,
): void {
  const take = useEffectEvent((event: ClipboardEvent): void => {
    if (event.defaultPrevented || isTextField(event.target) || isCovered()) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (files.length > 0) onFiles(files);
    else if (text.trim() !== '') onText(text);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('paste', take);
    return () => {
      document.removeEventListener('paste', take);
    };
  }, []);
}
