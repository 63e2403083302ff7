import * as v from 'valibot';
import { text } from './schemas.ts';

/** What was read in the source code and the document that content is made from. */

export const claims = v.record(
  v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'a claim is numbered as in the document, such as 3.2')),
  v.strictObject({ says: text, told: v.array(text) }),
);

export const waivers = v.array(v.strictObject({ message: text, why: text }));

export const upstream = v.strictObject({
  version: text,
  pages: v.record(v.string(), v.record(v.string(), v.string())),
});

export const upstreamMessages = v.array(v.string());

const listOfNumbers = v.pipe(v.string(), v.regex(/^\d+(?:-\d+)?(?: \d+(?:-\d+)?)*$/));

export const apacheCodes = v.strictObject({
  version: text,
  pages: v.record(v.string(), text),
  codes: v.record(v.string(), v.record(v.string(), listOfNumbers)),
});
