import type { Detector, Finding } from '../../model/index.ts';
import { configurationsIn, type Configuration } from '../configuration/model/configuration.ts';
import { hasHole } from '../configuration/reading/hole.ts';
import type { Placed } from '../configuration/place.ts';

/** A detector that asks the model of each configuration in a text. */
export const inConfiguration = (
  id: string,
  judge: (configuration: Configuration) => readonly Finding[],
): Detector => ({
  id,
  kind: 'apache-configuration',
  detect: (text) =>
    configurationsIn(text).flatMap((configuration) =>
      judge(configuration).map((finding) => ({
        ...finding,
        line: finding.line + configuration.above,
        endLine: finding.endLine + configuration.above,
      })),
    ),
});

/**
 * A finding at the place of a directive, with its file on the server where that is known. Captures without
 * a value, or with a word that a template fills in, are left out; a finding that rests on such a word is unsure.
 */
export function findingAt(
  detector: string,
  placed: Placed,
  captures: Readonly<Record<string, string | undefined>>,
  isSure = true,
): Finding {
  const { directive } = placed;
  const values = Object.entries({ ...captures, ...placeOf(directive) });
  const rests = values.some(([, value]) => value !== undefined && hasHole(value));
  return {
    detector,
    captures: Object.fromEntries(
      values.filter(
        (entry): entry is [string, string] => entry[1] !== undefined && !hasHole(entry[1]),
      ),
    ),
    line: directive.line,
    endLine: directive.endLine,
    ...((!isSure || rests || restsOnTemplate(placed)) && { unsure: true }),
  };
}

/** A template fills in a part of it, or may leave it out. */
const restsOnTemplate = ({ directive, within, branch }: Placed): boolean =>
  branch !== null ||
  hasHole(directive.rest) ||
  within.some(({ key, rest }) => key !== 'virtualhost' && hasHole(rest));

function placeOf({ origin }: Placed['directive']): Readonly<Record<string, string>> {
  if (!origin) return {};
  const { file, line } = origin;
  // A fix that changes a file of the server's must not name a .htaccess.
  const isHtaccess = file.endsWith('/.htaccess');
  return {
    [isHtaccess ? 'htaccess' : 'config-file']: file,
    ...(line !== null && { 'config-line': String(line) }),
  };
}
