import type {
  Confidence,
  KnownFact,
  NeedId,
  Notice,
  Rank,
  Remark,
  RemedyProof,
  Session,
  SetupEntry,
  SetupId,
  StepKind,
} from '../../model/index.ts';

type Outcome = Session['attempts'][number]['outcome'];

export type SectionId =
  | 'fault'
  | 'fix'
  | 'tried'
  | 'done-before'
  | 'open'
  | 'server'
  | 'facts'
  | 'notes'
  | 'remarks'
  | 'read'
  | 'missing';

/** What a transcript says in the reader's language. */
export interface TranscriptWords {
  readonly title: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What a maintainer asks for, and how to get it. */
  readonly needs: Readonly<Record<NeedId, { readonly what: string; readonly how: string }>>;
  readonly versions: (product: string, content: string) => string;
  readonly link: (address: string) => string;
  /** Titles of a fact, its value, and the value that another origin gives. */
  readonly fact: (title: string, value: string, known: KnownFact, disputed?: string) => string;
  readonly remark: (remark: Remark) => string;
  readonly notice: (notice: Notice) => string;
  readonly notKnown: (fact: string) => string;
  readonly setup: (known: readonly SetupEntry[], unknown: readonly SetupId[]) => string;
  readonly fault: FaultWords;
  readonly fix: FixWords;
}

/** The fault: a line that shows it comes with its place. */
export interface FaultWords {
  readonly problem: (title: string, id: string, confidence: Confidence | 'opened') => string;
  readonly also: (problem: string) => string;
  readonly rivals: (named: readonly string[], more: number) => string;
  readonly places: (names: readonly string[]) => string;
  readonly line: (source: string | undefined, line: number, times: number, code: string) => string;
}

/** The fix and its steps. */
export interface FixWords {
  readonly remedy: (title: string, rank: Rank, proof: RemedyProof | undefined) => string;
  /** Without a number: a check. */
  readonly step: (
    number: number | undefined,
    kind: StepKind,
    where: string,
    says: string,
  ) => string;
  readonly unfilled: (names: readonly string[]) => string;
  readonly expect: (says: string) => string;
  readonly undo: (says: string) => string;
  readonly noUndo: (reason: string) => string;
}
