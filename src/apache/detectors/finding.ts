import type { Finding } from '../../model/index.ts';
import type { Placed } from '../configuration/place.ts';

/** A finding at the place of a directive, with its file on the server where that is known; captures without a value are left out. */
export const findingAt = (
  detector: string,
  { directive }: Placed,
  captures: Readonly<Record<string, string | undefined>>,
): Finding => ({
  detector,
  captures: Object.fromEntries(
    Object.entries({ ...captures, ...placeOf(directive) }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  ),
  line: directive.line,
  endLine: directive.endLine,
});

const placeOf = ({ origin }: Placed['directive']): Readonly<Record<string, string>> =>
  origin ? { 'config-file': origin.file, 'config-line': String(origin.line) } : {};
