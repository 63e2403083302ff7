import type { Code } from 'mdast';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Edit } from '../../model/index.ts';
import type { ProseMistake } from './parse-prose.ts';
import { text } from './schemas.ts';

const when = v.exactOptional(v.record(v.string(), text));

/** See "Edits" in content/README.md. */
const schema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('replace'),
    value: text,
    by: text,
    option: v.exactOptional(text),
    when,
  }),
  v.strictObject({
    kind: v.literal('flag'),
    flag: v.pipe(v.string(), v.regex(/^\w+$/, 'a flag is one word')),
    argument: v.pipe(v.number(), v.integer(), v.minValue(2)),
    when,
  }),
  v.strictObject({ kind: v.literal('remove'), when }),
  v.strictObject({ kind: v.literal('raise'), to: text, when }),
  v.strictObject({
    kind: v.literal('move'),
    from: text,
    above: text,
    leavesHost: v.optional(v.boolean(), false),
    when,
  }),
  v.strictObject({ kind: v.literal('option'), option: text, to: text, when }),
  v.strictObject({ kind: v.literal('add'), when }),
  v.strictObject({ kind: v.literal('line'), when }),
  v.strictObject({ kind: v.literal('space'), name: text, when }),
  v.strictObject({ kind: v.literal('comment'), when }),
  v.strictObject({ kind: v.literal('quotes'), when }),
]);

/** A block of a step that says how to correct the line of a finding; null if it says nothing valid. */
export function parseEdit(block: Code, mistake: (mistake: ProseMistake) => void): Edit | null {
  const line = block.position?.start.line ?? 1;
  const document = parseDocument(block.value, { logLevel: 'silent' });
  const [error] = document.errors;
  const result = v.safeParse(schema, error ? null : document.toJS({ maxAliasCount: 0 }));
  if (result.success) return result.output;
  const [issue] = result.issues;
  mistake({ line, message: `this edit can't be read: ${error?.message ?? issue.message}` });
  return null;
}
