/**
 * Begins a screen at its top. One that Back or Forward leads to stays where the browser puts it:
 * entries of the history are marked when they are first shown, as a link and Back look alike.
 */
export function beginAtTop(): void {
  const state: unknown = history.state;
  const held = typeof state === 'object' && state !== null ? state : {};
  if ('shown' in held) return;
  history.replaceState({ ...held, shown: true }, '');
  scrollTo(0, 0);
}
