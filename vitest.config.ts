import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/lab/*.test.ts', 'scripts/**/*.test.mjs'],
    environment: 'node',
    passWithNoTests: false,
  },
});
