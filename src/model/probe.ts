import type { CommandPart } from './command.ts';

/** A read-only shell command, and what it shows. */
export interface Probe {
  readonly id: string;
  readonly title: string;
  /** What a maintainer asks for and this shows. If all of it is known, the command isn't needed. */
  readonly tells: readonly NeedId[];
  readonly command: readonly CommandPart[];
}

/** A probe on one line, filled in, and what it shows. */
export interface FilledProbe {
  readonly title: string;
  readonly command: string;
}

/** One of the things that a maintainer always asks for. */
export type NeedId =
  | 'apache-version'
  | 'mod-wsgi-version'
  | 'python-version'
  | 'deployment-mode'
  | 'platform'
  | 'error-line'
  | 'both-logs'
  | 'attempts';
