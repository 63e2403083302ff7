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
