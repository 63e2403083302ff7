import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Long, and of what changes seldom: `npm run test:full` runs these, not `npm test`. */
const ONLY_WHOLE = [
  'src/cli/node-guard.test.ts',
  'src/cli/stale-build.test.ts',
  'src/content-pipeline/checks/cropped-samples.test.ts',
  'src/content-pipeline/shapes/large-log.test.ts',
  'src/export/export.test.ts',
];

const isWhole = process.env['WHOLE'] === '1';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'e2e/lab/*.test.ts',
      'e2e/agreement/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    exclude: isWhole ? [] : ONLY_WHOLE,
    environment: 'node',
    globalSetup: 'build/compile-content.ts',
    passWithNoTests: false,
    // These end a test that hangs. They are long, as a machine may be busy with something else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A process for each file at work, so that a test can measure the time that itself takes.
    pool: 'forks',
    // Files share what they import, which saves a third of the time. What reads the export replaces
    // methods of arrays: it has a process of its own, and so has each file of the whole run.
    isolate: isWhole,
    // The main process waits most of the time: it needs no core of its own.
    maxWorkers: availableParallelism(),
  },
});
