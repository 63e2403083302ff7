/** Offers a text as a file to save, without a request. False if the browser refuses. */
export function saveFile(name: string, text: string, type = 'text/plain'): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // Firefox reads the blob after the click has returned.
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 10_000);
    return true;
  } catch {
    return false;
  }
}
