/**
 * Starts a new screen at its top. A screen reached by Back or Forward stays where the browser puts
 * it. History entries are marked when they are first shown, because a link and Back look alike.
 */
export function beginAtTop(): void {
  const state: unknown = history.state;
  const held = typeof state === 'object' && state !== null ? state : {};
  if ('shown' in held) return;
  mark(held);
  scrollTo(0, 0);
}

/** Lets the screen that is shown now stay at its scroll position. */
export function keepPlace(): void {
  mark(Object(history.state) as object);
}

const mark = (held: object): void => {
  history.replaceState({ ...held, shown: true }, '');
};
