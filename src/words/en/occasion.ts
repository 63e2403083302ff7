/** Which cases a remedy or a step is for, on a page and in a terminal. */
export const words = {
  notFor: (title: string, when: string) => `Left out: ${title}. It helps only if ${when}.`,
  fits: (when: string) => `This fits your case: ${when}.`,
  useIf: (when: string) => `Use this if ${when}.`,
  stepsLeftOut: (when: readonly string[]) =>
    `Steps left out, as they help only if ${when.join(', or if ')}.`,
  alsoFor: (places: readonly string[]) => `The same fix is for: ${places.join(', ')}.`,
  /** A file that is only where it often is. */
  probably: (file: string) => `the site's file, for example ${file}`,
};
