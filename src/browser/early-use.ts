// The page is delivered with the first screen in it, and may be used before its script runs.

/** The parts of that screen that somebody may have used. */
export interface EarlyUse {
  readonly box: HTMLTextAreaElement;
  readonly typed: string;
  hasFocus: boolean;
  readonly buttons: readonly HTMLElement[];
}

const PRESSED = 'data-pressed';

const findBox = (): HTMLTextAreaElement | null => document.querySelector('#root textarea');
const findButtons = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('#root button'),
];

/** Marks the button that was pressed last, as long as no script answers it. */
export function markPresses(): void {
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('#root.written button');
    if (!button) return;
    for (const one of findButtons()) one.toggleAttribute(PRESSED, one === button);
  });
}

/** That screen, before the wizard takes its place. Null if the page shows none. */
export function earlyUse(): EarlyUse | null {
  const box = findBox();
  if (!box) return null;
  const hasFocus = document.activeElement === box;
  const early: EarlyUse = { box, typed: box.value, hasFocus, buttons: findButtons() };
  // It is still used while the wizard is made.
  box.addEventListener('focus', () => {
    early.hasFocus = true;
  });
  box.addEventListener('blur', () => {
    // Some browsers also say so when it is taken out of the page.
    queueMicrotask(() => {
      if (box.isConnected) early.hasFocus = false;
    });
  });
  return early;
}

/** Keeps the focus in the box once the wizard shows the same screen. */
export function keepFocus({ box, hasFocus }: EarlyUse): void {
  if (!hasFocus) return;
  const now = findBox();
  now?.focus();
  now?.setSelectionRange(box.selectionStart, box.selectionEnd);
}

/** Presses what was pressed, once the wizard answers. From now on, all of it does. */
export function pressAgain({ buttons }: EarlyUse): void {
  const pressed = findButtons()[buttons.findIndex((one) => one.hasAttribute(PRESSED))];
  document.getElementById('root')?.removeAttribute('class');
  setTimeout(() => pressed?.click());
}
