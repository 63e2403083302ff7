import type * as v from 'valibot';
import { isOffered } from '../../engine/fix/fits.ts';
import type { CommandPart, Fix, Platform, Problem, Step } from '../../model/index.ts';
import { parseSteps } from '../parse/parse-fix.ts';
import type * as schemas from '../parse/platform-schemas.ts';

export type PlatformFile = v.InferOutput<typeof schemas.platforms>[string];
type Rows = readonly (readonly [string, PlatformFile])[];

/**
 * A platform from its entry in platforms.yaml. Its own steps are added to the fixes, and its sources
 * stay with the author.
 */
export function linkPlatform([id, row]: readonly [string, PlatformFile]): Platform {
  const own = ['instead', 'sources', 'root-shell'];
  const shipped = Object.entries(row).filter(([name]) => !own.includes(name));
  const { title, values, commands } = row;
  const root = row['root-shell'] ? { rootShell: true } : {};
  return { id, title, values, commands, ...Object.fromEntries(shipped), ...root };
}

/** The values and commands of a row that no source tells, and what its sources tell in vain. */
export function sourcesOf({ sources, values, commands }: PlatformFile): {
  readonly untold: readonly string[];
  readonly unused: readonly string[];
} {
  const told = sources.flatMap(({ tells }) => tells);
  const cells = [...Object.keys(values), ...Object.keys(commands)];
  return {
    untold: cells.filter((cell) => !told.includes(cell)),
    unused: told.filter((cell) => !cells.includes(cell)),
  };
}

/**
 * The fixes with a platform's own steps. The replaced step is for the other platforms then, and the
 * platform's own steps follow it.
 */
export function linkInstead(
  fixes: readonly Fix[],
  platforms: Rows,
  mistake: (platform: string, message: string) => void,
): readonly Fix[] {
  let linked = fixes;
  for (const [id, { instead = {} }] of platforms) {
    const others = platforms.map(([other]) => other).filter((other) => other !== id);
    for (const [command, text] of Object.entries(instead)) {
      const own = parseSteps(text, ({ message }) => {
        mistake(id, message);
      });
      linked = replaced(linked, command, (step) => [limited(step, others), ...own]);
    }
  }
  return linked;
}

function replaced(
  fixes: readonly Fix[],
  command: string,
  by: (step: Step) => readonly Step[],
): readonly Fix[] {
  return fixes.map((fix) => ({
    ...fix,
    remedies: fix.remedies.map((remedy) => ({
      ...remedy,
      steps: remedy.steps.flatMap((step) => (does(step, command) ? by(step) : [step])),
    })),
  }));
}

const does = ({ variants }: Step, command: string): boolean =>
  variants.length === 1 &&
  variants.every((one) => one.platforms.length === 0 && written(one.command) === command);

const limited = (step: Step, platforms: readonly string[]): Step => ({
  ...step,
  variants: step.variants.map((variant) => ({ ...variant, platforms })),
});

const written = (command: readonly CommandPart[]): string =>
  command
    .map((part) => {
      if (part.kind === 'verbatim') return part.text;
      if (part.kind === 'platform') return `{{> ${part.command}}}`;
      return part.parts
        .map((one) => (one.kind === 'text' ? one.text : `{{${one.parameter}}}`))
        .join('');
    })
    .join('');

/** The problems, each remedy with the platforms that can't do it. */
export function linkUnfit(
  problems: readonly Problem[],
  fixes: readonly Fix[],
  platforms: readonly Platform[],
): readonly Problem[] {
  const remedies = new Map(fixes.map((fix) => [fix.problem, fix.remedies]));
  return problems.map((problem) => ({
    ...problem,
    remedies: problem.remedies.map((named) => {
      const remedy = remedies.get(problem.id)?.find(({ id }) => id === named.id);
      const unfitFor = remedy
        ? platforms.filter((one) => !isOffered(remedy, one)).map(({ id }) => id)
        : [];
      return unfitFor.length > 0 ? { ...named, unfitFor } : named;
    }),
  }));
}
