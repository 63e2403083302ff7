import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/lab/*.test.ts', 'scripts/**/*.test.mjs'],
    environment: 'node',
    globalSetup: 'build/compile-content.ts',
    passWithNoTests: false,
    // These end a test that hangs. They are long, as a machine may be busy with something else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A process for each file at work, so that a test can measure the time that itself takes.
    pool: 'forks',
    // The main process waits most of the time: it needs no core of its own.
    maxWorkers: availableParallelism(),
  },
});
