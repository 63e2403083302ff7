/** Inputs that take no letters. */
const WITHOUT_TEXT = 'checkbox radio button submit reset file image'.split(' ');

/** Whether typed and pasted text goes into this element, or may go into one inside it. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    isOfExtension(target) ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type)));

/** What a browser extension adds to the page. Its fields are hidden in it. */
const isOfExtension = (target: HTMLElement): boolean =>
  target !== document.body && !target.closest('#root');
