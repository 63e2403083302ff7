import { announce } from '../browser/announce.ts';
import { applyColorScheme, rememberedColorScheme } from '../browser/color-scheme.ts';
import { copyText } from '../browser/copy-text.ts';
import { selectText } from '../browser/select-text.ts';
import { followChoice } from './choose-platform.ts';
// In the wizard's order.
import '../ui/theme.css';
import '../ui/bar.css';
import '../ui/page.css';
import '../ui/button.css';
import '../ui/command-block.css';
import '../ui/disclosure.css';
import '../ui/field.css';
import '../ui/prose.css';
import '../ui/request-path.css';
import '../ui/step.css';
import './reference.css';

/** Makes a static page's Copy buttons and its choice of a system work. */
applyColorScheme(rememberedColorScheme());
document.documentElement.classList.add('is-alive');
followChoice();

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const one = button?.closest('.command-copy') && button.closest('.command-one, .command');
  const all = button?.closest('.command-all') && button.closest('.command');
  if (one) void copy(one);
  else if (all) void copy(all);
});

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.closest('.command-read')) return;
  for (const button of target.closest('.command')?.querySelectorAll('button') ?? []) {
    button.disabled = !target.checked;
  }
});

const NOTICEABLE = 2000;

/** Copies the commands of a block, or its one. */
async function copy(block: Element): Promise<void> {
  const texts = [...block.querySelectorAll('.command-text')];
  const [first] = texts;
  if (!first) return;
  const text = texts.map(({ textContent }) => textContent.trimEnd()).join('\n');
  if ((await copyText(text)) === 'refused') {
    selectText(first);
    announce('The browser refused to copy. The text is selected: copy it with the keyboard.');
    return;
  }
  const placeholders = block.querySelectorAll('.command-placeholder').length;
  announce(
    placeholders === 0
      ? 'Copied'
      : `Copied, with ${placeholders} ${placeholders === 1 ? 'value' : 'values'} to fill in`,
  );
  if (block.classList.contains('is-copied')) return;
  block.classList.add('is-copied');
  swapWords(block);
  setTimeout(() => {
    block.classList.remove('is-copied');
    swapWords(block);
  }, NOTICEABLE);
}

/** Shows `Copied` in place of `Copy`, for a while. */
function swapWords(block: Element): void {
  for (const word of block.querySelectorAll('.command-copy-words > span')) {
    word.classList.toggle('command-unseen');
  }
}
