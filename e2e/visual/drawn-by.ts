import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, TestInfo } from '@playwright/test';
import { test } from '../wizard.ts';

/** The browser that drew the pictures: another version draws letters otherwise. */
const DRAWN_BY = join(import.meta.dirname, 'drawn-by.txt');

/** Skips the pictures if another browser drew them. Notes this browser if it redraws them. */
export function drawnBy({ browser }: { readonly browser: Browser }, info: TestInfo): void {
  if (info.config.updateSnapshots === 'all') writeFileSync(DRAWN_BY, `${browser.version()}\n`);
  const version = readFileSync(DRAWN_BY, 'utf8').trim();
  test.skip(
    version !== browser.version(),
    `drawn by Chromium ${version}, and this is ${browser.version()}: npm run visual -- --update-snapshots=all`,
  );
}
