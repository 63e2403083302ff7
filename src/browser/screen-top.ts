/**
 * Starts a new screen at its top. A screen reached by Back or Forward stays where the browser puts
 * it. History entries are marked when they are first shown, because a link and Back look alike.
 */
export function beginAtTop(): void {
  const state: unknown = history.state;
  const held = typeof state === 'object' && state !== null ? state : {};
  if ('shown' in held) return;
  history.replaceState({ ...held, shown: true }, '');
  scrollTo(0, 0);
}
