/** Literal text. Runs of white space can have any length. */
export const literalPattern = (text: string): string =>
  text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, '\\s+');
