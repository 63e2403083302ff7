import * as v from 'valibot';
import { id, text, textual, texts } from './schemas.ts';

// apachectl(8)   httpd.service   /etc/apache2/envvars   stopping.html#term
const READABLE = /\w\(\d\)|\w\.[a-z]{2}|\/\w|#\w/;

/** What was read: it names a file, a manual page or a section that can be opened. */
const source = v.pipe(
  text,
  v.regex(READABLE, 'must name a file, a manual page or a section that can be read'),
);

export const platforms = v.record(
  id,
  v.strictObject({
    title: text,
    /** What was read, with its release, and the values and commands that it tells. */
    sources: v.array(v.strictObject({ read: source, tells: v.array(id) })),
    values: v.record(id, text),
    commands: v.record(id, text),
    lacks: v.optional(v.array(text)),
    programs: v.optional(v.array(text)),
    'root-shell': v.optional(v.boolean()),
    container: v.optional(id),
    outside: v.optional(v.array(text)),
    note: v.optional(text),
    instead: v.optional(v.record(text, text)),
  }),
);

/** What a program takes: its first words and options, how many of them, and what it refuses. */
const options = v.optional(
  v.record(
    text,
    v.strictObject({
      takes: v.optional(v.array(textual)),
      words: v.optional(v.number()),
      refuses: texts,
    }),
  ),
  {},
);
/** What each platform understands: programs, options, files and directives. */
export const vocabularies = v.strictObject({
  sets: v.record(id, v.strictObject({ from: source, programs: v.array(text), options })),
  platforms: v.record(
    id,
    v.strictObject({
      from: source,
      has: v.optional(v.array(id), []),
      programs: texts,
      options,
      packages: v.optional(v.record(text, text), {}),
      reads: texts,
      'enabled-by': v.optional(v.record(text, text), {}),
      linked: texts,
      without: texts,
      missing: texts,
    }),
  ),
});
