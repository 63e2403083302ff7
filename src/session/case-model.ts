import type {
  Attempt,
  Catalog,
  Diagnosis,
  Fix,
  KnowledgeBase,
  KnownFact,
  Quoting,
  Session,
} from '../model/index.ts';
import type { AddressState, Shows } from './address.ts';
import type { Derived } from './derive.ts';
import type { SourceInput, SourceReader } from './read-sources.ts';
import type { GivenSource, PrivateState, SessionStore } from './store.ts';

/** The arguments of one mounted wizard. */
export interface Wizard {
  readonly kb: KnowledgeBase;
  /** How a value becomes a word of a command. */
  readonly quoting: Quoting;
  /** Loads when there is something to read. A first look doesn't need it. */
  readonly loadReader: () => Promise<SourceReader>;
  readonly store: SessionStore;
  /** The product's version, for the transcript. */
  readonly version: string;
  readonly loadFix: (problem: string) => Promise<Fix>;
  /** The codes of Apache. Loads when a line needs them. */
  readonly loadCatalog: () => Promise<Catalog>;
}

/** The user's current case: what we know, what follows from it, and what the user can do. */
export interface Case extends Wizard {
  /** The tab's data, with the sources of this case. */
  readonly known: PrivateState;
  /** What a source shows, where a remedy was tried. Null if nobody said. */
  readonly shows: (source: GivenSource) => Shows | null;
  readonly session: Session;
  /** The facts of the diagnosis. A screen that needs no more makes none where no line was seen. */
  readonly facts: readonly KnownFact[];
  /** Made when it is read for the first time. */
  readonly diagnosis: Diagnosis;
  /** Parts of the address that this content doesn't know. */
  readonly dropped: readonly string[];
  /** Whether lines were seen in a log that isn't here. */
  readonly isFromLink: boolean;
  /** The address of a screen, with the present state. */
  readonly to: (path: string) => string;
  /** The same for another tab, which has no source of this one. */
  readonly share: (path: string) => string;
  /** The same as `to`, with these answers added. */
  readonly toWith: (path: string, answers: Session['answers']) => string;
  /** Answers, and goes to the next screen. */
  readonly answer: (fact: string, value: string | null) => void;
  /** Answers, and stays. */
  readonly answerHere: (fact: string, value: string) => void;
  /** Removes a fact. From now on the user is believed. */
  readonly dismiss: (fact: string) => void;
  readonly attempt: (attempt: Attempt) => void;
  /** The user is about to choose a file. */
  readonly expectFile: () => void;
  /** Reads sources, and adds them to the case. `isAfter`: they were asked for after a change. */
  readonly read: (given: readonly SourceInput[], isAfter: boolean) => Promise<void>;
  /** Continues with what has been read. */
  readonly goOn: () => void;
  /** Says of sources whether they are from before or after the last remedy. */
  readonly tell: (sources: readonly GivenSource[], shows: Shows) => void;
  /** Removes a source from the case. Back restores it. */
  readonly remove: (source: GivenSource) => void;
  /** Opens a saved session in place of this one, or says why not. */
  readonly resume: (session: Resumed) => Promise<string | null>;
  /** Begins a new case. If something would be lost, it asks once before. */
  readonly startOver: () => void;
  /** The answer to that question is no. */
  readonly keepCase: () => void;
}

/** What a saved session restores. Its texts are read again. */
export interface Resumed {
  readonly place: string;
  readonly given: readonly SourceInput[];
  /** For each source, how many remedies had been tried before. */
  readonly attempts: readonly number[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** A screen, and the case's part of the address. */
export interface Place {
  /** `/fix/socket-directory-closed` */
  readonly path: string;
  /** `?symptom=503`, or empty. */
  readonly search: string;
}

/** What the actions work on. */
export interface ActionContext {
  readonly wizard: Wizard;
  readonly known: PrivateState;
  readonly state: AddressState;
  readonly derived: Derived;
  /** The path of the screen. */
  readonly path: string;
  /** The address of the next step, for a state and the tab's data. */
  readonly next: (state: AddressState, known?: PrivateState) => string;
  readonly navigate: (to: string, replace: boolean) => void;
}
