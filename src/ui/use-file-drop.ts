import { useEffect, useEffectEvent, useState } from 'react';
import { droppedFiles } from '../browser/dropped-files.ts';

/**
 * Takes files and folders that are dropped anywhere on the page. True while they are dragged over
 * it. Text is left to the browser.
 */
export function useFileDrop(
  onFiles: (files: readonly File[]) => void,
  onNear: () => void,
): boolean {
  // Entering an inner element also fires events. The pointer is over the page while there are more
  // enters than leaves.
  const [depth, setDepth] = useState(0);
  const take = useEffectEvent((event: DragEvent): void => {
    const transfer = event.dataTransfer;
    if (event.type === 'drop') setDepth(0);
    if (!transfer || event.defaultPrevented || !transfer.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') void droppedFiles(transfer).then(onFiles);
    else if (event.type === 'dragleave') setDepth((entered) => Math.max(0, entered - 1));
    else if (event.type === 'dragenter') {
      if (depth === 0) onNear();
      setDepth((entered) => entered + 1);
    }
  });
  useEffect(() => {
    for (const type of DRAG_EVENTS) document.addEventListener(type, take);
    return () => {
      for (const type of DRAG_EVENTS) document.removeEventListener(type, take);
    };
  }, []);
  return depth > 0;
}

const DRAG_EVENTS = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
