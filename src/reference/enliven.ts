import { announce } from '../platform/announce.ts';
import { applyColorScheme, rememberedColorScheme } from '../platform/color-scheme.ts';
import { copyText } from '../platform/copy-text.ts';
import { selectText } from '../platform/select-text.ts';
// In the order in which the wizard has them.
import '../ui/theme.css';
import '../ui/bar.css';
import '../ui/page.css';
import '../ui/button.css';
import '../ui/command-block.css';
import '../ui/disclosure.css';
import '../ui/prose.css';
import '../ui/step.css';
import './reference.css';

/** Brings the Copy buttons of a written page to life: all that its script does. */
applyColorScheme(rememberedColorScheme());
document.documentElement.classList.add('is-alive');

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.command-copy button') : null;
  const block = button?.closest('.command');
  if (block) void copy(block);
});

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.closest('.command-read')) return;
  const button = target.closest('.command')?.querySelector('.command-copy button');
  if (button instanceof HTMLButtonElement) button.disabled = !target.checked;
});

const NOTICEABLE = 2000;

async function copy(block: Element): Promise<void> {
  const text = block.querySelector('.command-text');
  if (!text) return;
  if ((await copyText(text.textContent.trimEnd())) === 'refused') {
    selectText(text);
    announce('The browser refuses to copy. The text is selected: copy it with the keyboard.');
    return;
  }
  const holes = block.querySelectorAll('.command-hole').length;
  announce(
    holes === 0 ? 'Copied' : `Copied, with ${holes} ${holes === 1 ? 'hole' : 'holes'} to fill`,
  );
  const swap = (): void => {
    for (const word of block.querySelectorAll('.command-copy-words > span')) {
      word.classList.toggle('command-unseen');
    }
  };
  if (block.classList.contains('is-copied')) return;
  block.classList.add('is-copied');
  swap();
  setTimeout(() => {
    block.classList.remove('is-copied');
    swap();
  }, NOTICEABLE);
}
