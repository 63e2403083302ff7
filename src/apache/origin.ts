import type { LogRecord, Origin } from '../model/index.ts';

/**
 * Where a record comes from, by the fields of its prefix and the code in front of its text. Null if
 * it doesn't say.
 */
export function originOf({ fields, lines: [first] }: LogRecord): Origin | null {
  if (!first) return null;
  const { module, level } = fields;
  const code = CODE.exec(first.raw.slice(first.start, first.start + LOOKED_AT))?.[1] ?? null;
  return code === null && module === null ? null : { module, code, level };
}

/** A code is near the start of a message. In characters. */
const LOOKED_AT = 200;
// AH02032: Hostname…     (AH00045)     not: AH1, OAH00045
const CODE = /(?:^|[\s:(])(AH\d{5})\b/;
