import type { Fix, KnowledgeBase, Look, PrintedMessage, Synonym } from '../../model/index.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Parsed } from '../parse/parse-yaml.ts';

/** A case: real texts, and the diagnosis that they must lead to. */
export interface Case {
  readonly file: string;
  readonly problem: string;
  readonly from: string;
  readonly confidence: 'confirmed' | 'likely' | 'possible';
  readonly captures: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** A real log of which nothing may be claimed. */
export interface SilentLog {
  readonly file: string;
  readonly from: string;
  readonly text: string;
}

/** A message as it is printed, with lines that only look like it. */
export interface Samples extends PrintedMessage {
  readonly file: string;
  readonly line: number;
  readonly lookAlikes: readonly string[];
}

/** One thing that a reader of the source document can learn. */
export interface Claim {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly told: readonly string[];
}

/** All that the content folder says, linked. */
export interface Content {
  readonly kb: KnowledgeBase;
  readonly fixes: readonly Fix[];
  /** What a script looks at in a case, besides what is unknown in it. */
  readonly looks: readonly Look[];
  /** What people search with. */
  readonly synonyms: readonly Synonym[];
  readonly cases: readonly Case[];
  readonly samples: readonly Samples[];
  /** Real logs in which nothing of ours is wrong. */
  readonly silent: readonly SilentLog[];
  /** The claims of the source document, and where each is told. */
  readonly claims: readonly Claim[];
  readonly waivers: readonly { readonly message: string; readonly why: string }[];
  readonly upstream: Upstream;
  /** Every message that mod_wsgi can show, as its source has it. */
  readonly upstreamMessages: readonly string[];
  /** Where each thing is defined: `problem socket-directory-closed` → its file, `fix …` its fix.md. */
  readonly places: ReadonlyMap<string, Place>;
}

export interface Place {
  readonly file: string;
  /** Where it is within a YAML file; a text has none. */
  readonly prefix?: readonly PropertyKey[];
  at(path?: readonly PropertyKey[]): { readonly line: number; readonly column: number };
}

/** The place of a parsed file, or of something within it. */
export const placeIn = (
  parsed: Omit<Parsed<unknown>, 'value'>,
  prefix: readonly PropertyKey[] = [],
): Place => ({
  file: parsed.file,
  prefix,
  at: (path = []) => parsed.locate([...prefix, ...path]),
});

/** The place of a text; a path into it is words that it holds. */
export const placeInText = (file: string, text: string): Place => ({
  file,
  at: (path = []) => {
    const index = Math.max(0, text.indexOf(String(path[0] ?? '')));
    const before = text.slice(0, index).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  },
});
