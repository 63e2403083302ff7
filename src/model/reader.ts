import type { Fields } from './source.ts';

/** What a reader makes of one line: fields off its prefix, and where the message begins. */
export interface Reading {
  readonly fields: Partial<Fields>;
  readonly start: number;
}

/** One format of line. Readers are tried in order; the first that knows a line has it. */
export interface LineReader {
  readonly kind: string;
  /** Real lines that it reads. */
  readonly samples: readonly string[];
  /** Returns null for a line that is not of this format. Never throws. */
  read(line: string): Reading | null;
}

/** Finds faults in a whole text that is a configuration. */
export interface Detector {
  readonly id: string;
  detect(configuration: string): readonly Finding[];
}

export interface Finding {
  readonly detector: string;
  readonly captures: Readonly<Record<string, string>>;
  readonly line: number;
  readonly endLine: number;
}
