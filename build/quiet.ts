/**
 * Turns off what the bundler says of itself: how long plugins took, and that chunks are large.
 * Sizes are held to their budget by `npm run size`.
 */
export const quiet = {
  chunkSizeWarningLimit: Infinity,
  checks: { bundlerTimings: false },
} as const;
