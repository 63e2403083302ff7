import { isTaken, isTooSoon } from './screen-shown.ts';
import { isTextField } from './text-field.ts';

const key = 'wsgi-triage.single-keys';
let areOn: boolean | null = null;

/** Whether single-key shortcuts are on. People who dictate turn them off. */
export function singleKeysAreOn(): boolean {
  try {
    areOn ??= localStorage.getItem(key) !== 'off';
  } catch {
    areOn ??= true;
  }
  return areOn;
}

/** Turns the shortcuts on or off, and tries to remember it. */
export function switchSingleKeys(on: boolean): void {
  areOn = on;
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Applies while the tab is open.
  }
}

/** A list waits this long for the next letter of a name, and so do we. In milliseconds. */
const SAME_TYPING = 1000;

/** When something was last typed into a field or a list. */
let typedAt = -Infinity;

/** The last key that was pressed, without its repeats. */
let pressed: KeyboardEvent | null = null;

/** The list in which something was chosen last. It needs no more letters. */
let chosenIn: EventTarget | null = null;

/** Follows what is chosen in a list. */
export function followChoice({ target }: Event): void {
  chosenIn = target;
}

/**
 * The key that was pressed alone and meant for the screen. Null for a key that is typed, held down,
 * part of a combination or of a composed letter, or pressed while something covers the screen.
 */
export function singleKeyOf(event: KeyboardEvent): string | null {
  // Form fillers send events without a key, or with an empty one.
  if (!(event instanceof KeyboardEvent) || event.key.length !== 1) {
    follow(event);
    return null;
  }
  if (!event.repeat) pressed = event;
  // The key that opened a field is still down.
  else if (pressed && isTaken(pressed)) event.preventDefault();
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyped(event)) {
    typedAt = Date.now();
    return null;
  }
  const isNoPress = event.defaultPrevented || event.repeat || event.isComposing;
  if (isNoPress || isCovered() || !singleKeysAreOn()) return null;
  return isTooSoon(event) ? null : event.key;
}

/** Enter and Tab may leave a field before the user has seen it. Other keys don't. */
function follow({ key: name, target }: KeyboardEvent): void {
  if (/^(?:Enter|Tab)$/.test(name) && isTextField(target)) typedAt = Date.now();
  else if (/^(?:Enter|Tab|Escape|Arrow)/.test(name)) typedAt = -Infinity;
}

const isTyped = ({ target, key: typed }: KeyboardEvent): boolean =>
  isTextField(target) || Date.now() - typedAt < SAME_TYPING || isForList(target, typed);

/** A list jumps to an option by its first letter, opens on a space, and gets a name until it has one. */
const isForList = (target: EventTarget | null, typed: string): boolean =>
  target instanceof HTMLSelectElement &&
  (typed === ' ' ||
    (target !== chosenIn && /[a-z]/i.test(typed)) ||
    [...target.options].some(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase())));

/** Whether a dialog, a menu or a popover is open. It gets all keys. */
export const isCovered = (): boolean =>
  document.querySelector('dialog[open], [role=menu]') !== null ||
  // Older browsers don't know the selector, and throw.
  (CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open') !== null);
