import { useState, type ClipboardEvent, type DragEvent } from 'react';
import { droppedFiles } from '../platform/dropped-files.ts';

/** Takes files and folders that are dropped on an element, and files that are pasted into it; text goes its usual way. */
export function useFileDrop(onFiles: (files: readonly File[]) => void, onNear: () => void) {
  // Every element inside is entered and left as well: over, as long as one more was entered.
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
