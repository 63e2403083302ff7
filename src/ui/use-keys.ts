import { useEffect } from 'react';
import { take } from '../browser/screen-shown.ts';
import { singleKeyOf } from '../browser/single-keys.ts';

/** Runs the action of a single key, unless the key is meant for something else on the screen. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = singleKeyOf(event);
      const run = key !== null && Object.hasOwn(keys, key) ? keys[key] : undefined;
      if (!run) return;
      take(event);
      run();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [keys]);
}
