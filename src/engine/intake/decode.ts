import type { Notice } from '../../model/index.ts';

/** Bytes as text, in any encoding that a log or an editor uses. */
export interface Decoder {
  /** Bytes in which a line ends with one byte, and ASCII is ASCII. */
  readonly push: (bytes: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
  /** Whole lines of those bytes as text, without NUL and marks. */
  readonly text: (bytes: Uint8Array) => string;
  /** Whether the bytes have the same positions as in the source. */
  readonly keepsPlaces: () => boolean;
  readonly notices: readonly Notice[];
}

/**
 * Decodes UTF-8, UTF-16 with or without its mark, and anything else as Windows' Latin-1. The first
 * piece decides.
 */
export function decoder(): Decoder {
  const notices: Notice[] = [];
  let wide: InstanceType<typeof TextDecoder> | null = null;
  let narrow: InstanceType<typeof TextDecoder> | null = null;
  const choose = (sample: Uint8Array): void => {
    const encoding = encodingOf(sample);
    const isWide = encoding.startsWith('utf-16');
    if (isWide) wide = new TextDecoder(encoding);
    narrow = new TextDecoder(isWide ? 'utf-8' : encoding);
    if (encoding !== 'utf-8') notices.push({ code: 'decoded', encoding });
  };
  return {
    notices,
    push(bytes) {
      if (!narrow) choose(bytes);
      return wide ? new TextEncoder().encode(wide.decode(bytes, { stream: true })) : bytes;
    },
    end: () => (wide ? new TextEncoder().encode(wide.decode()) : new Uint8Array()),
    text: (bytes) => (narrow ? narrow.decode(bytes).replace(/[\0\uFEFF]/g, '') : ''),
    keepsPlaces: () => wide === null,
  };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) evenZeros += 1;
    else if (byte === 0) oddZeros += 1;
  });
  // A log that was truncated while it was written begins with NUL bytes at even and odd places.
  if (oddZeros > sample.length / 4 && evenZeros < oddZeros / 2) return 'utf-16le';
  if (evenZeros > sample.length / 4 && oddZeros < evenZeros / 2) return 'utf-16be';
  return isUtf8(sample) ? 'utf-8' : 'windows-1252';
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // Three bytes less, because the sample may end in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(sample.subarray(0, -3), { stream: true });
    return true;
  } catch {
    return false;
  }
}
