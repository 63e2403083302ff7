import { ownAddress } from '../browser/own-address.ts';
import { problemTold, type CaseTold } from '../engine/transcript/case-told.ts';
import type { Fix, Redactor } from '../model/index.ts';
import type { Case } from './case-model.ts';
import { pathOf } from './path-of.ts';

/** The address that opens this case elsewhere. The log isn't in it. */
export function linkOf({ share, diagnosis }: Case, opened: string | undefined): string | undefined {
  const problem = problemTold({ diagnosis, opened });
  return ownAddress(share(problem === undefined ? pathOf(diagnosis.next) : `/fix/${problem}`));
}

/** What a report is made from. `fix` is that of the problem that it is about. */
export const toldOf = (
  current: Case,
  redact: Redactor,
  opened: string | undefined,
  fix: Fix | null,
): CaseTold => ({
  kb: current.kb,
  product: current.version,
  session: current.session,
  diagnosis: current.diagnosis,
  quoting: current.quoting,
  redact,
  opened,
  fixes: new Map(fix === null ? [] : [[fix.problem, fix]]),
  link: linkOf(current, opened),
});
