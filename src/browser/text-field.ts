/** Inputs that take no letters. */
const WITHOUT_TEXT = 'checkbox radio button submit reset file image'.split(' ');

/** Whether typed and pasted text goes into this element. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type)));
