/** Nobody has read a screen before this time is over. In milliseconds. */
const READING = 300;

/** Whether a new screen was asked for and isn't shown yet. */
let isChanging = false;
let shownAt = 0;
/** A key that was pressed before this time was meant for an earlier screen. */
let readableAt = 0;
/** The last key that did something. */
let taken: KeyboardEvent | null = null;
/** The keys that were pressed while the screen was loading. */
export const typedAhead = new Set<KeyboardEvent>();

/** A new screen was asked for. Until it is shown, no key does anything. */
export function screenChanges(): void {
  isChanging = true;
  typedAhead.clear();
}

/** A screen is shown. If a key has opened it, the next key waits until it can be read. */
export function screenIsShown(): void {
  const now = new Event('').timeStamp;
  readableAt = taken && taken.timeStamp > shownAt ? now + READING : now;
  shownAt = now;
  isChanging = false;
}

/** Takes a key: it does something on the screen, and is typed nowhere. */
export function take(event: KeyboardEvent): void {
  event.preventDefault();
  taken = event;
}

/** Whether this key did something. */
export const isTaken = (event: KeyboardEvent): boolean => event === taken;

/** Whether a key was pressed before the screen that is shown could be read. */
export function isTooSoon(event: KeyboardEvent): boolean {
  if (isChanging) typedAhead.add(event);
  return isChanging || event.timeStamp < readableAt;
}

/** Drops the second click of a double click if the first has changed the screen. */
export function dropSecondClick(event: MouseEvent): void {
  if (event.detail < 2 || event.timeStamp > shownAt + 2 * READING) return;
  event.preventDefault();
  event.stopPropagation();
}
