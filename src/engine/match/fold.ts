/** A text made comparable: lower case, single spaces; with the way back to the text as given. */
export interface Folded {
  readonly text: string;
  /** For each folded character its index in the given text; one more entry for the end. */
  readonly origin: Uint32Array;
}

// Makes a string of character codes at once; the marks that begin a file are not expected here.
const toText = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Folds ASCII case and runs of white space. Characters outside ASCII stay, so that lengths are kept.
 * Linear in the text's length.
 */
export function fold(text: string): Folded {
  const codes = new Uint16Array(text.length);
  const origin = new Uint32Array(text.length + 1);
  let length = 0;
  let spaced = false;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    const isSpace = code === 32 || (code >= 9 && code <= 13) || code === 160;
    if (isSpace && spaced) continue;
    spaced = isSpace;
    if (isSpace) code = 32;
    else if (code >= 65 && code <= 90) code += 32;
    codes[length] = code;
    origin[length] = index;
    length += 1;
  }
  origin[length] = text.length;
  return { text: toText.decode(codes.subarray(0, length)), origin: origin.subarray(0, length + 1) };
}

/** Folds a literal of a template in the same way. */
export const foldLiteral = (text: string): string => fold(text).text;
