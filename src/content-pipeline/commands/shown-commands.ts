import { quoting } from '../../apache/quoting/index.ts';
import { fillCommand } from '../../engine/fix/fill-command.ts';
import { fillerFor, type Filler } from '../../engine/fix/filler.ts';
import { fits } from '../../engine/fix/fits.ts';
import { chooseVariant, renderFix, type RenderedStep } from '../../engine/fix/render-fix.ts';
import type { CommandPart, Fix, KnownFact, Platform, Target } from '../../model/index.ts';
import type { Content } from '../link/content.ts';

/** A command or block that a platform's page shows. */
export interface ShownCommand {
  /** The entry that holds it, as in `Content.places`. */
  readonly of: string;
  readonly target: Target;
  readonly text: string;
  /** The file that the block goes into. */
  readonly file: string | null;
  /** Where it goes in that file: `server`, `directory` … */
  readonly context: string;
  /** Whether it changes nothing. */
  readonly isLooksOnly: boolean;
}

/** What is followed together: the commands of a remedy, or a single command. */
export type ShownTogether = readonly ShownCommand[];

/** Files and folders whose examples are one platform's. */
const PLACES = ['config-file', 'log-file-directory', 'log-directory'];

type Shown = Pick<Content, 'kb' | 'fixes' | 'probes'>;

/** Everything that a platform is shown, with its own values where it has them. */
export function shownCommands(content: Shown, platform: Platform): readonly ShownTogether[] {
  const { kb, fixes, probes } = content;
  const typed = Object.fromEntries(
    kb.parameters
      .filter(({ id, platform: cell }) => cell === undefined && !PLACES.includes(id))
      .map(({ id, suggestion, example }) => [id, suggestion ?? example]),
  );
  const fact: KnownFact = { fact: 'platform', value: platform.id, origin: { kind: 'user' } };
  const filler = fillerFor(kb, quoting, { facts: [fact], binding: {}, typed });
  const probe = (of: string, command: readonly CommandPart[]): ShownTogether =>
    fits(command, 'shell', platform) ? [shell(of, fillCommand(command, 'shell', filler).text)] : [];
  return [
    ...Object.entries(platform.commands).map(([name, text]) => [
      shell(`platform ${platform.id}`, text, LOOKS.test(name)),
    ]),
    ...fixes.flatMap((fix) => ofFix(fix, filler)),
    ...kb.questions.map(({ id, findOut }) => {
      const variant = chooseVariant(findOut.variants, platform);
      return variant?.target === 'shell' ? probe(`question ${id}`, variant.command) : [];
    }),
    ...kb.parameters.map(({ id, find }) => probe(`parameter ${id}`, find)),
    ...probes.map(({ id, command }) => probe(`probe ${id}`, command)),
    ...fixes.map(({ problem, decide }) => (decide ? probe(`problem ${problem}`, decide) : [])),
  ];
}

const shell = (of: string, text: string, isLooksOnly = true): ShownCommand => ({
  of,
  target: 'shell',
  text,
  file: null,
  context: 'text',
  isLooksOnly,
});

/** The commands of a platform's row that only look. */
const LOOKS = /^(?:status|configtest|show-.+)$/;

const ofFix = (fix: Fix, filler: Filler): readonly ShownTogether[] =>
  renderFix(fix, filler).map(({ steps, check }) =>
    [...steps, ...check].flatMap((step) => ofStep(`fix ${fix.problem}`, step, filler)),
  );

/** A step, and what takes it back. */
function ofStep(
  of: string,
  { step, target, command, place, undo }: RenderedStep,
  filler: Filler,
): ShownTogether {
  const isLooksOnly = step.kind === 'looks-only';
  const done = command ? [{ of, target, text: command.text, ...place, isLooksOnly }] : [];
  if (undo.kind !== 'steps' || !undo.command) return done;
  const back = chooseVariant(undo.undo.variants, filler.platform);
  return [
    ...done,
    {
      of,
      target: back?.target ?? 'text',
      text: undo.command.text,
      ...place,
      isLooksOnly: false,
    },
  ];
}
