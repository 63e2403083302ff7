// The page is delivered with the first screen in it.

/** Hides it if the address leads to another one. */
export function hideFirstScreen(): void {
  if (leadsElsewhere()) document.documentElement.dataset['opens'] = '';
}

/** Whether the page shows it now. */
export const firstScreenIsShown = (root: Element): boolean =>
  root.hasChildNodes() && !leadsElsewhere();

/** Whether the address is that of another screen. */
export const leadsElsewhere = (): boolean => !['', '#', '#/'].includes(location.hash);
