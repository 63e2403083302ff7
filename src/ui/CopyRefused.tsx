import { words } from '#words/ui.tsx';

/** Says what to do if the browser refuses to copy. The text is already selected. */
export function CopyRefused() {
  return <p role="status">{words.copyRefused}</p>;
}
