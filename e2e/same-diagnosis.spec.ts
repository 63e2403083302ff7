import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPage } from '../bench/in-chromium.ts';
import { formats } from '../src/apache/index.ts';
import { readInputs } from '../src/cli/read-inputs.ts';
import { loadContent } from '../src/content-pipeline/load-content.ts';
import { conclude } from '../src/engine/conclude.ts';
import { emptySession } from '../src/engine/session.ts';
import type { Hypothesis } from '../src/model/index.ts';

/** What makes two diagnoses the same: problems in order, how sure, and with which values. */
const told = (hypotheses: readonly Hypothesis[]): readonly unknown[] =>
  hypotheses.map(({ problem, confidence, binding }) => ({ problem, confidence, binding }));

test('every case is diagnosed alike in a worker, in the page and by the command', async () => {
  test.slow();
  const { content } = loadContent('content');
  expect(content.testCases.length).toBeGreaterThan(250);
  const folder = mkdtempSync(join(tmpdir(), 'same-diagnosis-'));
  const { page, close } = await openPage();
  const texts = content.testCases.map((one) => one.texts.map(({ text }) => text));
  const inBrowser = await page.evaluate((cases) => window.bench.diagnose(cases), texts);
  for (const [index, { file, texts: given }] of content.testCases.entries()) {
    const paths = given.map(({ text }, at) => {
      const path = join(folder, String(at));
      writeFileSync(path, text);
      return path;
    });
    const inputs = await readInputs(paths, content.kb, formats);
    const observations = inputs.map(({ observation }) => observation);
    const byCommand = told(conclude(content.kb, observations, emptySession).hypotheses);
    expect(told(inBrowser[index]?.worker ?? []), `${file}, in a worker`).toEqual(byCommand);
    expect(told(inBrowser[index]?.page ?? []), `${file}, in the page`).toEqual(byCommand);
  }
  await close();
  rmSync(folder, { recursive: true });
});
