import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { droppedFiles } from '../browser/dropped-files.ts';

/**
 * Takes files and folders dropped on an element, and files pasted into it. Text is left to the
 * browser.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, onNear: () => void) {
  // Entering an inner element also fires events. The pointer is over it while there are more enters
  // than leaves.
  const [depth, setDepth] = useState(0);

  const whenFiles = (action: () => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    action();
  };

  const take = (files: FileList) => {
    if (files.length > 0) onFiles([...files]);
    return files.length > 0;
  };

  const handlers = {
    onDragEnter: whenFiles(() => {
      if (depth === 0) onNear();
      setDepth((entered) => entered + 1);
    }),
    onDragOver: whenFiles(() => undefined),
    onDragLeave: whenFiles(() => {
      setDepth((entered) => Math.max(0, entered - 1));
    }),
    onDrop: (event: DragEvent) => {
      setDepth(0);
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then(onFiles);
    },
    onPaste: (event: ClipboardEvent) => {
      if (take(event.clipboardData.files)) event.preventDefault();
    },
  };

  return { isOver: depth > 0, handlers };
}
