import type {
  CommandPart,
  Diagnosis,
  Fix,
  KnowledgeBase,
  Look,
  NeedId,
  Platform,
} from '../../model/index.ts';
import { stillUnknown } from '../ask/still-unknown.ts';
import { fillCommand } from './fill-command.ts';
import type { Filler } from './filler.ts';
import { fits, variantFor } from './fits.ts';

/** A command that looks only, on one line and filled, and what it shows. */
export interface FilledLook {
  readonly title: string;
  readonly command: string;
}

/** What a script can look at in a case, and what it cannot for want of a value. */
export interface Looks {
  readonly looks: readonly FilledLook[];
  /** Parameters that are holes in the commands left out. */
  readonly unfilled: readonly string[];
}

interface Given {
  readonly diagnosis: Pick<Diagnosis, 'next' | 'hypotheses' | 'facts'>;
  /** What is looked at in every case. */
  readonly always: readonly Look[];
  /** What of a maintainer's first questions is answered. */
  readonly here: readonly NeedId[];
  /** The fixes of the likeliest problems. */
  readonly fixes: readonly Pick<Fix, 'problem' | 'decide'>[];
}

/**
 * All that is worth looking at on the server of a case: what is still unknown, what would decide the
 * likeliest problems, and what a maintainer asks for first and is not here. No command twice.
 */
export function looksFor(kb: KnowledgeBase, given: Given, filler: Filler): Looks {
  const found = new Map<string, FilledLook>();
  const unfilled = new Set<string>();
  for (const { title, command, isAlways } of wanted(kb, given, filler.platform)) {
    if (!fits(command, 'shell', filler.platform)) continue;
    const filled = fillCommand(command, 'shell', filler);
    if (filled.unfilled.length > 0) {
      // Where nothing of the case names a path, nobody is asked for one only to have it listed.
      if (!isAlways) for (const hole of filled.unfilled) unfilled.add(hole);
      continue;
    }
    for (const line of filled.text.split('\n')) {
      if (!found.has(line)) found.set(line, { title, command: line });
    }
  }
  return { looks: [...found.values()], unfilled: [...unfilled] };
}

interface Wanted {
  readonly title: string;
  readonly command: readonly CommandPart[];
  readonly isAlways: boolean;
}

function wanted(
  kb: KnowledgeBase,
  { diagnosis, always, here, fixes }: Given,
  platform: Platform | null,
): readonly Wanted[] {
  const unknown = stillUnknown(kb, diagnosis).flatMap((fact) => {
    const title = kb.facts.find(({ id }) => id === fact)?.title ?? fact;
    const variants = kb.questions.find(({ id }) => id === fact)?.findOut.variants ?? [];
    const chosen = variantFor(
      variants.filter(({ target }) => target === 'shell'),
      platform,
    );
    return chosen ? [{ title, command: chosen.command, isAlways: false }] : [];
  });
  const deciding = fixes.flatMap(({ problem, decide }) => {
    const title = kb.problems.find(({ id }) => id === problem)?.name ?? problem;
    return decide ? [{ title, command: decide, isAlways: false }] : [];
  });
  const asked = always
    .filter(({ tells }) => tells.length === 0 || tells.some((need) => !here.includes(need)))
    .map((look) => ({ ...look, isAlways: true }));
  return [...unknown, ...deciding, ...asked];
}
