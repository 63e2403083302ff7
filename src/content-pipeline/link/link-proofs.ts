import { createHash } from 'node:crypto';
import type { Fix, Remedy } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import * as schemas from '../parse/schemas.ts';
import type { ContentFile } from '../read/read-content.ts';

/** The fixes, each remedy with what it was last proved on, unless its steps have changed since. */
export function linkProofs(
  files: readonly ContentFile[],
  fixes: readonly Fix[],
  issues: Issues,
): readonly Fix[] {
  const file = files.find(({ path }) => path === 'proofs.yaml');
  const proofs = file && parseYaml(file, schemas.proofs, issues)?.value;
  if (!proofs) return fixes;
  const proved = (problem: string, remedy: Remedy): Remedy => {
    const entry = proofs[problem]?.[remedy.id];
    if (entry?.digest !== digestOf(remedy)) return remedy;
    const { apache, 'mod-wsgi': modWsgi, date } = entry;
    return { ...remedy, proof: { apache, modWsgi, date } };
  };
  return fixes.map((fix) => ({
    ...fix,
    remedies: fix.remedies.map((remedy) => proved(fix.problem, remedy)),
  }));
}

/** Twelve digits that change with the commands of a remedy, and not with its prose. */
export function digestOf({ steps, check }: Pick<Remedy, 'steps' | 'check'>): string {
  const commands = [...steps, ...check].map(({ variants, undo }) => [
    variants,
    undo.kind === 'steps' ? undo.variants : [],
  ]);
  return createHash('sha256').update(JSON.stringify(commands)).digest('hex').slice(0, 12);
}
