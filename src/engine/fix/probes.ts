import type {
  CommandPart,
  Diagnosis,
  FilledProbe,
  Fix,
  KnowledgeBase,
  Probe,
  NeedId,
  Platform,
} from '../../model/index.ts';
import { stillUnknown } from '../ask/still-unknown.ts';
import { byId } from '../indexed.ts';
import { fillCommand } from './fill-command.ts';
import type { Filler } from './filler.ts';
import { fits, variantFor } from './fits.ts';

/** What a script can collect in a case, and what it can't because a value is missing. */
export interface Probes {
  readonly probes: readonly FilledProbe[];
  /** Parameters that the omitted commands need. */
  readonly unfilled: readonly string[];
}

interface ProbeContext {
  readonly diagnosis: Pick<Diagnosis, 'next' | 'hypotheses' | 'facts'>;
  /** Commands for every case. */
  readonly always: readonly Probe[];
  /** The items of a maintainer's first questions that this answers. */
  readonly here: readonly NeedId[];
  /** The fixes of the likeliest problems. */
  readonly fixes: readonly Pick<Fix, 'problem' | 'decide'>[];
}

/**
 * Everything worth collecting on a case's server: unknown facts, what would decide the likeliest
 * problems, and what a maintainer asks for first. No command occurs twice.
 */
export function probesFor(kb: KnowledgeBase, context: ProbeContext, filler: Filler): Probes {
  const found = new Map<string, FilledProbe>();
  const unfilled = new Set<string>();
  for (const { title, command, isAlways } of wanted(kb, context, filler.platform)) {
    if (!fits(command, 'shell', filler.platform)) continue;
    const filled = fillCommand(command, 'shell', filler);
    if (filled.unfilled.length > 0) {
      // If nothing in the case names a path, the user isn't asked for one only to list it.
      if (!isAlways) for (const parameter of filled.unfilled) unfilled.add(parameter);
      continue;
    }
    for (const line of filled.text.split('\n')) {
      if (!found.has(line)) found.set(line, { title, command: line });
    }
  }
  return { probes: [...found.values()], unfilled: [...unfilled] };
}

interface Wanted {
  readonly title: string;
  readonly command: readonly CommandPart[];
  readonly isAlways: boolean;
}

function wanted(
  kb: KnowledgeBase,
  { diagnosis, always, here, fixes }: ProbeContext,
  platform: Platform | null,
): readonly Wanted[] {
  const unknown = stillUnknown(kb, diagnosis).flatMap((fact) => {
    const title = byId(kb.facts, fact)?.title ?? fact;
    const variants = byId(kb.questions, fact)?.findOut.variants ?? [];
    const chosen = variantFor(
      variants.filter(({ target }) => target === 'shell'),
      platform,
    );
    return chosen ? [{ title, command: chosen.command, isAlways: false }] : [];
  });
  const deciding = fixes.flatMap(({ problem, decide }) => {
    const title = byId(kb.problems, problem)?.name ?? problem;
    return decide ? [{ title, command: decide, isAlways: false }] : [];
  });
  const asked = always
    .filter(({ tells }) => tells.length === 0 || tells.some((need) => !here.includes(need)))
    .map((probe) => ({ ...probe, isAlways: true }));
  return [...unknown, ...deciding, ...asked];
}
