import type { Quoting, Redactor } from '../../model/index.ts';

/** Hides values before they are quoted: the token [user-1] would be a pattern to a shell. */
export const hidingValues = (quoting: Quoting, redact: Redactor): Quoting => ({
  ...quoting,
  composeWord: (target, parts, values) =>
    quoting.composeWord(
      target,
      parts,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)])),
    ),
});
