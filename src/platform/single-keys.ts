import { isTextField } from './text-field.ts';

const key = 'wsgi-triage.single-keys';
let areOn: boolean | null = null;

/** Whether single keys do something; those who dictate switch them off. */
export function singleKeysAreOn(): boolean {
  try {
    areOn ??= localStorage.getItem(key) !== 'off';
  } catch {
    areOn ??= true;
  }
  return areOn;
}

/** Switches single keys on or off, and tries to remember it. */
export function switchSingleKeys(on: boolean): void {
  areOn = on;
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // It holds as long as the tab is open.
  }
}

/** A list waits so long for the next letter of a name; so does a hand that types, in milliseconds. */
const SAME_TYPING = 1000;

/** When something was last typed into a field or a list. */
let typedAt = -Infinity;

/**
 * The key that was pressed by itself and is meant for the screen. Null for one that is typed, held
 * down, part of a combination or of a composed letter, or pressed while something covers the screen.
 */
export function singleKeyOf(event: KeyboardEvent): string | null {
  // What fills in forms sends events without a key.
  if (!(event instanceof KeyboardEvent) || event.key.length > 1) {
    follow(event);
    return null;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyped(event)) {
    typedAt = Date.now();
    return null;
  }
  const isNoPress = event.defaultPrevented || event.repeat || event.isComposing;
  return isNoPress || isCovered() || !singleKeysAreOn() ? null : event.key;
}

/** Enter may close the field that is typed into, before its user has seen it. Others leave it. */
function follow({ key: name, target }: KeyboardEvent): void {
  if (name === 'Enter' && isTextField(target)) typedAt = Date.now();
  else if (/^(?:Enter|Tab|Escape|Arrow)/.test(name)) typedAt = -Infinity;
}

const isTyped = ({ target, key: typed }: KeyboardEvent): boolean =>
  isTextField(target) || Date.now() - typedAt < SAME_TYPING || isForList(target, typed);

/** A list goes to the option that begins with a letter, and opens on a space. */
const isForList = (target: EventTarget | null, typed: string): boolean =>
  target instanceof HTMLSelectElement &&
  (typed === ' ' ||
    [...target.options].some(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase())));

/** Whether a dialog, a menu or a popover is open: it takes all keys. */
export const isCovered = (): boolean =>
  document.querySelector('dialog[open], [role=menu]') !== null ||
  // Older browsers don't know the selector, and throw.
  (CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open') !== null);
