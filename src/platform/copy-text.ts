/** Whether the text reached the clipboard. */
export type CopyResult = 'copied' | 'refused';

/** Puts a text on the clipboard, also inside a frame that may not use the modern way; never throws. */
export async function copyText(text: string): Promise<CopyResult> {
  if (await writeToClipboard(text)) return 'copied';
  return copyByCommand(text) ? 'copied' : 'refused';
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent over plain HTTP, and refused by the permissions policy of many frames.
    return false;
  }
}

/** The old command asks no permission, but copies what is selected: so a listener says what that is. */
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
