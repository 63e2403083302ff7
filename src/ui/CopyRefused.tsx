/** Says what to do where the browser does not let a page copy; the text is selected by then. */
export function CopyRefused() {
  return (
    <p role="status">
      The browser refuses to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.
    </p>
  );
}
