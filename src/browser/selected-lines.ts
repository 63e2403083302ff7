/**
 * The selected text inside an element, one line per match of the selector, without the text between
 * them. Null if the selection is elsewhere or extends beyond the element.
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
