/** Selects all the text of an element, so that a keystroke copies it. False if it can't. */
export function selectText(element: Element): boolean {
  const selection = document.getSelection();
  if (selection === null) return false;
  selection.selectAllChildren(element);
  return true;
}
