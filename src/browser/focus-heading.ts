/**
 * Sets the page's title and moves the focus to its first heading, as a new screen must. False
 * without one.
 */
export function focusHeading(title: string, root: ParentNode = document): boolean {
  document.title = title;
  const heading = root.querySelector('h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
