import { words } from '#words/ui.tsx';
import './bar.css';

/** The first stop of the Tab key: past the bar, to the content. */
export function SkipLink({ target = 'main' }: { readonly target?: string | undefined }) {
  return (
    <a
      className="skip-link"
      href={`#${target}`}
      onClick={(event) => {
        // The fragment is the wizard's address, so following the link would leave the screen.
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {words.skip}
    </a>
  );
}
