import type { CommandPart } from './command.ts';

export type ParameterType =
  | 'absolute-path'
  | 'paths'
  /**
   * A path of one site or service alone, for commands that change owner, mode or label, or grant
   * access.
   */
  | 'own-path'
  /** The same, or one user's home directory, for commands that only let somebody through it. */
  | 'own-or-home-path'
  | 'user'
  | 'group'
  | 'uid'
  | 'process-group'
  | 'application-group'
  | 'host'
  /** A host, with a port if it isn't the usual one. */
  | 'authority'
  | 'port'
  | 'module'
  | 'package'
  | 'unit'
  | 'selinux-type'
  | 'regular-expression'
  | 'name'
  | 'directive'
  | 'url-path';

/** A typed value to fill into a step. */
export interface Parameter {
  readonly id: string;
  readonly title: string;
  readonly type: ParameterType;
  readonly example: string;
  /**
   * Filled from the first of these captures that a hypothesis has. `parent` takes the directory.
   */
  readonly from: readonly { readonly capture: string; readonly take: Take }[];
  /** A column of the platform's row that fills it. */
  readonly platform?: string;
  /** The platform's value is only where it often is, so it is shown as a guess. */
  readonly guess?: true;
  /** A choice that the user is free to make, used if nothing else fills it. Never a guess. */
  readonly suggestion?: string;
  /** A read-only shell command that shows it on the server. */
  readonly find: readonly CommandPart[];
}

/**
 * The part of a captured path that fills a parameter: all of it, its directory, its last name, the
 * home directory in it, or the user whose home that is. That user is a guess. Of a regular
 * expression, `literal` takes the path that each match begins with.
 */
export type Take = 'whole' | 'parent' | 'name' | 'home' | 'owner' | 'literal';
