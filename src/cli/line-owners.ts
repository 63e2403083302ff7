import { catalog } from 'virtual:apache-codes';
import { codeEntry, lineOwners, nameOf, pageOf, type LineOwner } from '../apache/catalog.ts';
import type { Observation } from '../model/index.ts';

/** What is read of an input. */
interface Input {
  readonly observation: Observation;
}

/** Whose the lines of an input are that show no known message. */
export const ownersIn = ({ observation }: Input): readonly LineOwner[] =>
  lineOwners(catalog, observation.origins);

/** The same as sentences, one for each module. */
export function ownerSentences(input: Input): readonly string[] {
  const lines = ownersIn(input);
  return [...new Set(lines.map(({ owner }) => owner))].map((owner) => {
    const own = lines.filter((line) => line.owner === owner);
    const page = own[0]?.page ?? null;
    const whose =
      owner === 'mod_wsgi'
        ? 'From mod_wsgi, at a level that reports no fault'
        : `From ${owner}, not from mod_wsgi`;
    return `${whose}: ${own.map(placeOf).join(', ')}.${page === null ? '' : ` ${page}`}`;
  });
}

/** What is known of one of Apache's codes, or null. */
export function explainCode(code: string): string | null {
  const entry = codeEntry(catalog, code);
  if (!entry) return null;
  const page = pageOf(catalog, entry.module);
  return [
    `${code.toUpperCase()}: a message of ${nameOf(catalog, entry.module)}${entry.level === null ? '' : ` at level ${entry.level}`}, not of mod_wsgi`,
    ...(page === null ? [] : [`  documentation: ${page}`]),
  ].join('\n');
}

function placeOf({ code, level, line, times }: LineOwner): string {
  const often = times > 1 ? `, ${String(times)} times` : '';
  return `${code ?? level ?? 'a line'} (line ${String(line)}${often})`;
}
