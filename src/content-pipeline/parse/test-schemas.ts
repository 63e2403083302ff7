import * as v from 'valibot';
import { id, text, textual } from './schemas.ts';

/** What content is held against: cases, small texts, proofs of the lab, logs without a fault. */

export const expectation = v.strictObject({
  from: text,
  confidence: v.optional(v.picklist(['confirmed', 'likely', 'possible']), 'possible'),
  captures: v.optional(v.record(text, textual), {}),
  answers: v.optional(v.record(id, textual), {}),
  files: v.optional(v.array(text)),
});

/** Small texts made by hand. */
export const ruleTests = v.array(
  v.strictObject({
    text: v.optional(v.string(), ''),
    answers: v.optional(v.record(id, textual), {}),
    first: v.union([id, v.literal('nothing')]),
    certainty: v.optional(v.picklist(['confirmed', 'likely', 'possible'])),
    also: v.optional(v.array(id), []),
    absent: v.optional(v.array(id), []),
    'at-most-possible': v.optional(v.array(id), []),
  }),
);

/** Rules that nothing pins. */
export const survivors = v.array(v.strictObject({ rule: text, why: text }));

/** What worked in the lab, by problem and remedy. */
export const proofs = v.record(
  id,
  v.record(
    id,
    v.strictObject({
      apache: text,
      'mod-wsgi': text,
      date: v.pipe(text, v.isoDate()),
      digest: text,
    }),
  ),
);

/** Real logs without any fault that we know. */
export const silent = v.array(v.strictObject({ file: text, from: text }));
