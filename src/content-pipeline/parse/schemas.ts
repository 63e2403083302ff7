import * as v from 'valibot';
import type { NeedId } from '../../model/index.ts';

/** One schema per kind of file. The editor's JSON Schemas are made from these. */

export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'ids are lower case words with hyphens, such as socket-directory-closed',
  ),
);
/** YAML reads 503 and 4.9 as numbers; ids and versions are texts. */
export const textual = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);
const hop = v.picklist(['browser', 'apache', 'socket', 'daemon', 'application']);
const oneOrMore = v.pipe(
  v.union([textual, v.array(textual)]),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);
export const texts = v.optional(v.array(text), []);

const matcher = v.strictObject({
  equals: v.optional(oneOrMore),
  'starts-with': v.optional(oneOrMore),
  'ends-with': v.optional(oneOrMore),
  contains: v.optional(oneOrMore),
  below: v.optional(v.number()),
});

const wording = v.strictObject({
  text,
  since: v.optional(textual),
  until: v.optional(textual),
});

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A fact for what is logged this many seconds before and after the line. */
const transient = v.strictObject({
  value: textual,
  before: v.optional(seconds, 0),
  after: seconds,
});

export const message = v.strictObject({
  title: text,
  codes: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^(?:WSGI\d{4}|AH\d{5})$/, 'a code looks like WSGI0117 or AH00558'),
      ),
    ),
    [],
  ),
  wordings: v.optional(v.array(wording), []),
  unless: texts,
  kinds: texts,
  modules: texts,
  errnos: v.optional(v.array(v.number()), []),
  derive: v.optional(
    v.record(
      id,
      v.strictObject({
        from: text,
        cases: v.record(id, matcher),
        otherwise: v.optional(id, 'other'),
      }),
    ),
    {},
  ),
  only: v.optional(v.record(text, oneOrMore)),
  rest: v.optional(id),
  labels: v.optional(v.record(text, text), {}),
  facts: v.optional(v.record(id, v.union([textual, transient])), {}),
  needs: v.optional(v.strictObject({ what: text, why: text, how: text })),
  phrases: v.optional(v.record(id, v.record(id, v.array(text)))),
  named: v.optional(v.record(id, v.array(text))),
  shares: v.optional(v.array(id)),
  detector: v.optional(id),
  harmless: v.optional(text),
  foreign: v.optional(
    v.strictObject({ owner: text, why: text, runs: v.optional(hop), 'never-in': texts }),
  ),
  context: v.optional(v.literal(true)),
  starts: v.optional(v.literal(true)),
  samples: texts,
  'look-alikes': texts,
});
export const messages = v.record(id, message);

export type WhereFile =
  | { readonly any: readonly WhereFile[] }
  | { readonly all: readonly WhereFile[] }
  | { readonly not: WhereFile }
  | Readonly<Record<string, string[]>>;
export const where: v.GenericSchema<unknown, WhereFile> = v.lazy((input) => {
  const has = (key: string): boolean => typeof input === 'object' && input !== null && key in input;
  if (has('any')) return v.strictObject({ any: v.array(where) });
  if (has('all')) return v.strictObject({ all: v.array(where) });
  if (has('not')) return v.strictObject({ not: where });
  return v.record(id, oneOrMore);
});

const weight = v.picklist(['conclusive', 'strong', 'weak']);
const evidence = v.strictObject({
  for: v.optional(weight),
  against: v.optional(weight),
  message: v.optional(id),
  when: v.optional(v.record(id, oneOrMore), {}),
  finding: v.optional(
    v.pipe(
      v.record(id, oneOrMore),
      v.check((facts) => Object.keys(facts).length === 1, 'one fact'),
    ),
  ),
  where: v.optional(where),
  because: v.optional(text),
});

const value = v.union([
  text,
  v.strictObject({
    title: text,
    hint: v.optional(text),
    means: v.optional(where),
    denied: v.optional(v.array(evidence), []),
  }),
]);
export const facts = v.record(
  id,
  v.strictObject({
    title: text,
    believes: v.optional(v.picklist(['log', 'user']), 'log'),
    // What no remedy changes.
    lasts: v.optional(v.boolean(), false),
    // A list, because the order of ids that look like numbers matters.
    values: v.union([
      v.record(id, value),
      v.array(v.strictObject({ id: textual, title: text, hint: v.optional(text) })),
    ]),
    infer: v.optional(
      v.array(
        v.strictObject({
          capture: text,
          'starts-with': v.optional(oneOrMore),
          equals: v.optional(oneOrMore),
          value: textual,
        }),
      ),
      [],
    ),
  }),
);

export const families = v.record(id, text);

export const parameterTypes = [
  'absolute-path',
  'paths',
  'own-path',
  'own-or-home-path',
  'user',
  'group',
  'uid',
  'process-group',
  'application-group',
  'host',
  'authority',
  'port',
  'module',
  'package',
  'unit',
  'selinux-type',
  'regular-expression',
  'name',
  'directive',
  'url-path',
] as const;
export const parameters = v.record(
  id,
  v.strictObject({
    title: text,
    type: v.picklist(parameterTypes),
    example: textual,
    from: v.optional(v.array(text), []),
    platform: v.optional(id),
    guess: v.optional(v.literal(true)),
    suggestion: v.optional(textual),
    find: text,
  }),
);

const needs = [
  'apache-version',
  'mod-wsgi-version',
  'python-version',
  'deployment-mode',
  'platform',
  'error-line',
  'both-logs',
  'attempts',
] as const satisfies readonly NeedId[];
/** What the script collects in every case. */
export const probes = v.record(
  id,
  v.strictObject({ title: text, tells: v.optional(v.array(v.picklist(needs)), []), look: text }),
);

export const question = v.strictObject({
  asks: text,
  lead: text,
  options: v.optional(
    v.array(v.strictObject({ value: textual, title: text, hint: v.optional(text) })),
  ),
  'find-out': text,
  aloud: text,
  'not-on': v.optional(texts),
  sources: texts,
});

export type TreeFile =
  | { readonly problem: string }
  | { readonly end: string }
  | {
      readonly ask: string;
      readonly answers: Readonly<Record<string, TreeFile>>;
      readonly unknown: TreeFile;
    };
export const tree: v.GenericSchema<unknown, TreeFile> = v.lazy((input) => {
  const has = (key: string): boolean => typeof input === 'object' && input !== null && key in input;
  if (has('problem')) return v.strictObject({ problem: id });
  if (has('end')) return v.strictObject({ end: text });
  return v.strictObject({ ask: id, answers: v.record(id, tree), unknown: tree });
});

export const problem = v.strictObject({
  name: text,
  title: text,
  summary: text,
  symptoms: v.array(textual),
  frequency: v.optional(v.picklist(['common', 'occasional', 'rare']), 'occasional'),
  path: v.optional(v.strictObject({ 'fails-at': hop, label: v.optional(textual) })),
  instance: texts,
  evidence: v.array(evidence),
  'consequence-of': v.optional(v.array(id), []),
  generic: v.optional(v.boolean(), false),
  decide: v.optional(text),
  'ruled-out-by': v.optional(text),
  versions: v.optional(textual),
  sources: v.pipe(v.array(text), v.minLength(1, 'at least one page of the documentation')),
});

/** A harmful workaround, and its undo: its own fix, or a problem's. */
export const antiRemedies = v.record(
  id,
  v.strictObject({ title: text, where, 'way-back': v.optional(id) }),
);

/** What people search for, and the problems that they mean. */
export const synonyms = v.array(
  v.strictObject({
    words: v.pipe(v.array(text), v.minLength(1, 'at least one phrase')),
    problems: v.pipe(v.array(id), v.minLength(1, 'at least one problem')),
  }),
);

export const examples = v.array(v.strictObject({ id, title: text, file: text }));

/** By parameter: values that follow from a captured one, some by platform. */
export const lookups = v.record(
  id,
  v.strictObject({
    of: text,
    values: v.record(v.string(), v.union([text, v.record(id, text)])),
  }),
);
