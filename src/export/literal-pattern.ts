/** Literal text; runs of white space may be of any length. */
export const literalPattern = (text: string): string =>
  text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, '\\s+');
