import type { CommandPart } from './command.ts';

/** A command of a shell that looks only, and what it shows. */
export interface Look {
  readonly id: string;
  readonly title: string;
  /** What a maintainer asks for and this shows; with all of it at hand there is no need to look. */
  readonly tells: readonly NeedId[];
  readonly command: readonly CommandPart[];
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
