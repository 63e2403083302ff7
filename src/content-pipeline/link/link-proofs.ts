import { createHash } from 'node:crypto';
import type { Fix, Remedy, StepVariant } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import * as testSchemas from '../parse/test-schemas.ts';
import type { ContentFile } from '../read/read-content.ts';

/** The fixes, each remedy with its last proof, unless its steps have changed since. */
export function linkProofs(
  files: readonly ContentFile[],
  fixes: readonly Fix[],
  issues: Issues,
): readonly Fix[] {
  const file = files.find(({ path }) => path === 'proofs.yaml');
  const proofs = file && parseYaml(file, testSchemas.proofs, issues)?.value;
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

/** What the lab runs on. A run neither proves nor disproves commands for other platforms. */
const PLATFORM = 'debian';

/** Twelve digits that change with the commands that the lab runs, and not with their prose. */
export function digestOf({ steps, check }: Pick<Remedy, 'steps' | 'check'>): string {
  const commands = [...steps, ...check].map(({ variants, undo }) => [
    variantsThere(variants),
    undo.kind === 'steps' ? variantsThere(undo.variants) : [],
  ]);
  return createHash('sha256').update(JSON.stringify(commands)).digest('hex').slice(0, 12);
}

/** The lab does a block the same way, whether it can be copied or not. */
function variantsThere(
  variants: readonly StepVariant[],
): readonly Omit<StepVariant, 'isComplete' | 'isExample'>[] {
  const named = variants.filter(({ platforms }) => platforms.includes(PLATFORM));
  const there =
    named.length > 0 ? named : variants.filter(({ platforms }) => platforms.length === 0);
  return there.map(({ platforms, target, place, command }) => ({
    platforms,
    target,
    place,
    command,
  }));
}
