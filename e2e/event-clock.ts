import type { Page } from '@playwright/test';

/** Stops the clock of the page's events before the page opens: only `passTime` moves it. */
export async function stopEventClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let now = 1000;
    addEventListener('pass-time', (event) => {
      now += (event as CustomEvent<number>).detail;
    });
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => now });
  });
}

/** Milliseconds pass for the page's events. */
export async function passTime(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((detail) => {
    dispatchEvent(new CustomEvent('pass-time', { detail }));
  }, milliseconds);
}

/** Waits until the page has drawn what was done so far. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
}
