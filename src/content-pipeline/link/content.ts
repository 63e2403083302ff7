import type {
  Catalog,
  Confidence,
  Fix,
  KnowledgeBase,
  Probe,
  PrintedMessage,
  Synonym,
} from '../../model/index.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Parsed } from '../parse/parse-yaml.ts';
import type { Vocabulary } from './link-vocabularies.ts';
import type { Meanings, Rule } from './written-rules.ts';

/** A case of the content: real texts, and the diagnosis that they must lead to. */
export interface TestCase {
  readonly file: string;
  readonly problem: string;
  readonly from: string;
  readonly confidence: 'confirmed' | 'likely' | 'possible';
  readonly captures: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** A small text made by hand, or answers alone, which show what a rule does. */
export interface RuleTest {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly answers: Readonly<Record<string, string>>;
  /** The problem that must come first; absent where none may be left. */
  readonly first?: string;
  readonly certainty?: Confidence;
  /** Problems that must be listed as well. */
  readonly also: readonly string[];
  /** Problems that must not be above possible. */
  readonly unlikely: readonly string[];
  /** Problems that must not be listed at all. */
  readonly absent: readonly string[];
}

/** A real log without any fault that we know. */
export interface SilentLog {
  readonly file: string;
  readonly from: string;
  readonly text: string;
}

/** A message as it is printed, with similar lines that aren't it. */
export interface Samples extends PrintedMessage {
  readonly file: string;
  readonly line: number;
  readonly lookAlikes: readonly string[];
}

/** One claim of the source document. */
export interface Claim {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly told: readonly string[];
}

/** The linked content folder. */
export interface Content {
  readonly kb: KnowledgeBase;
  /** The rules of each problem, as written and as judged. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** What values of facts mean in terms of other facts. */
  readonly meanings: Meanings;
  readonly fixes: readonly Fix[];
  /** What the script collects in every case. */
  readonly probes: readonly Probe[];
  /** What people search for. */
  readonly synonyms: readonly Synonym[];
  readonly testCases: readonly TestCase[];
  readonly ruleTests: readonly RuleTest[];
  /** Rules that nothing pins, each with the reason why it stays. */
  readonly survivors: ReadonlyMap<string, string>;
  readonly samples: readonly Samples[];
  /** Real logs without any fault that we know. */
  readonly silent: readonly SilentLog[];
  /** The claims of the source document, and where each is covered. */
  readonly claims: readonly Claim[];
  readonly waivers: readonly { readonly message: string; readonly why: string }[];
  readonly upstream: Upstream;
  /** What each platform understands, by its id. */
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  /** Every message that mod_wsgi can print, from its source. */
  readonly upstreamMessages: readonly string[];
  /** The codes of Apache, from its source. */
  readonly apacheCodes: Catalog;
  /**
   * Where each thing is defined: `problem socket-directory-closed` → its file, `fix …` its fix.md.
   */
  readonly places: ReadonlyMap<string, Place>;
}

export interface Place {
  readonly file: string;
  /** The position within a YAML file. A text has none. */
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

/** The place of a text. A path into it is words that it contains. */
export const placeInText = (file: string, text: string): Place => ({
  file,
  at: (path = []) => {
    const index = Math.max(0, text.indexOf(String(path[0] ?? '')));
    const before = text.slice(0, index).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  },
});
