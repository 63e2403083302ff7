import { words } from '#words/ui.tsx';

/** Says what to do where the browser does not let a page copy; the text is selected by then. */
export function CopyRefused() {
  return <p role="status">{words.copyRefused}</p>;
}
