/** Whether the text reached the clipboard. */
export type CopyResult = 'copied' | 'refused';

/** Copies a text, also inside a frame that can't use the modern way. Never throws. */
export async function copyText(text: string): Promise<CopyResult> {
  if (await writeToClipboard(text)) return 'copied';
  return copyByCommand(text) ? 'copied' : 'refused';
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Missing over plain HTTP, and blocked by the permissions policy of many frames.
    return false;
  }
}

/**
 * The old command needs no permission, but copies the selection. A listener replaces that with the
 * text.
 */
function copyByCommand(text: string): boolean {
  let delivered = false;
  const deliver = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    delivered = event.clipboardData !== null;
  };
  try {
    document.addEventListener('copy', deliver, { capture: true });
    // Deprecated, and the only way in a frame without `allow="clipboard-write"`.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && delivered;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', deliver, { capture: true });
  }
}
