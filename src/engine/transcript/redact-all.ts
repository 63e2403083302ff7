import type { Redactor } from '../../model/index.ts';

/** Hides in each of several texts what all of them tell: a name may stand before what tells it is one. */
export function redactAll(texts: readonly string[], redact: Redactor): readonly string[] {
  for (const text of texts) redact.learn(text);
  return texts.map((text) => redact(text));
}
