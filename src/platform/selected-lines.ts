/**
 * The selected text inside an element, one line for each that the selector finds and without what lies
 * between them; null where the selection is elsewhere or reaches beyond the element.
 */
export function selectedLines(within: Element, lineSelector: string): string | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !within.contains(range.commonAncestorContainer)) return null;
  const part = range.cloneContents();
  const lines = [...part.querySelectorAll(lineSelector)];
  if (lines.length === 0) return part.textContent;
  return lines.map((line) => line.textContent).join('\n');
}
