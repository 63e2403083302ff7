/** Values in place of C's conversions, as a log would show. */
const SAMPLES: Readonly<Record<string, string>> = {
  s: 'sample',
  d: '42',
  u: '42',
  x: '2a',
  f: '1.5',
  c: 'c',
  p: '0x1',
};

// %s  %d  %ld  %.200s  %lu  %%  %.6f
const CONVERSION = /%(?:%|[-0-9.]{0,5}(?:ll|[lhz])?([sduxfcp]))/g;

/** A message of the source as a log would show it: `… process '%s' on '%s'` with sample values. */
export const renderPrintf = (message: string): string =>
  message.replace(CONVERSION, (_, kind: string | undefined) =>
    kind === undefined ? '%' : (SAMPLES[kind] ?? ''),
  );
