/** In milliseconds. A page that is never idle must not wait forever. */
const AT_MOST = 1000;

const USES = ['pointerdown', 'keydown', 'paste', 'dragenter'];

/** Calls once, when the browser has nothing else to do or the user begins to use the page. */
export function whenIdleOrUsed(call: () => void): void {
  let isCalled = false;
  const once = (): void => {
    for (const use of USES) removeEventListener(use, once);
    if (!isCalled) call();
    isCalled = true;
  };
  for (const use of USES) addEventListener(use, once);
  // Safari has none.
  if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: AT_MOST });
  else setTimeout(once);
}
