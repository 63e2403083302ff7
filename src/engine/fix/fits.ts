import { judgeCondition } from '../facts/judge-condition.ts';
import type {
  CommandPart,
  Platform,
  Remedy,
  Step,
  StepVariant,
  Target,
} from '../../model/index.ts';

/**
 * Whether a platform has everything that a block needs: its words, and its programs if it is a
 * shell block.
 */
export function fits(
  command: readonly CommandPart[],
  target: Target,
  platform: Platform | null,
): boolean {
  const text = command.map(plainText).join('');
  const words = new Set(text.match(WORD));
  if (platform?.lacks?.some((word) => words.has(word))) return false;
  const { programs, outside = [] } = platform ?? {};
  if (target !== 'shell' || !programs) return true;
  return text
    .split('\n')
    .every((line) => line.trim() === '' || starts(line, [...programs, ...outside]));
}

// WSGIDaemonProcess     process-group=     /etc   /systemd
const WORD = /\/[a-z]+|[\w-]+=?/g;
/** A placeholder for a value of the case or the platform. No program has this name. */
const PLACEHOLDER = '{}';

function plainText(part: CommandPart): string {
  if (part.kind === 'verbatim') return part.text;
  if (part.kind === 'platform') return '';
  return part.parts.map((one) => (one.kind === 'text' ? one.text : PLACEHOLDER)).join('');
}

/**
 * Whether a line starts only these programs, or one that a value names, and changes nothing else.
 */
function starts(line: string, programs: readonly string[]): boolean {
  const program = programOf(line);
  if (/&&|\$\(|\bsudo\b/.test(line.replace(/^sudo /, ''))) return false;
  return programs.includes(program) || (program.startsWith(PLACEHOLDER) && programs.length > 0);
}

/** The program that a line starts. */
export const programOf = (line: string): string => line.replace(/^sudo /, '').split(' ')[0] ?? '';

/** The variant for a platform: the one that names it, otherwise the general one. */
export function variantFor(
  variants: readonly StepVariant[],
  platform: Platform | null,
): StepVariant | undefined {
  const named = platform
    ? variants.find(({ platforms }) => platforms.includes(platform.id))
    : variants[0];
  return named ?? variants.find(({ platforms }) => platforms.length === 0);
}

/** Whether a platform can do a variant. A variant that names the platform was written for it. */
export function isFit(
  { platforms, command, target, place }: StepVariant,
  platform: Platform | null,
): boolean {
  if (platforms.includes(platform?.id ?? '')) return true;
  const file: readonly CommandPart[] = place.file ? [{ kind: 'word', parts: place.file }] : [];
  return fits([...command, ...file], target, platform);
}

/**
 * The steps for a platform, and for a case if it is given. A step whose blocks all name other platforms
 * is left out, and one for other cases.
 */
export const stepsFor = (
  steps: readonly Step[],
  platform: Platform | null,
  known: ReadonlyMap<string, string> = new Map(),
): readonly Step[] =>
  steps.filter(
    ({ variants, when }) =>
      (variants.length === 0 || variantFor(variants, platform)) &&
      (!when || judgeCondition(when.where, known) !== 'against'),
  );

/**
 * Whether a platform can do everything that a remedy changes, and whether the remedy changes it at
 * all.
 */
export function isOffered({ steps }: Pick<Remedy, 'steps'>, platform: Platform | null): boolean {
  const changes = (list: readonly Step[]): boolean =>
    list.some(({ kind }) => kind === 'changes-system');
  const own = stepsFor(steps, platform);
  return (
    changes(own) === changes(steps) &&
    own.every(({ kind, variants }) => {
      const variant = variantFor(variants, platform);
      return kind === 'looks-only' || !variant || isFit(variant, platform);
    })
  );
}
