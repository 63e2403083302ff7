import type { CommandPart } from './command.ts';

export type ParameterType =
  | 'absolute-path'
  | 'paths'
  /** A path of one site or service alone: for what changes owner, mode or label, or grants access. */
  | 'own-path'
  /** The same, or the home directory of one user: for letting somebody through it, and nothing more. */
  | 'own-or-home-path'
  | 'user'
  | 'group'
  | 'uid'
  | 'process-group'
  | 'application-group'
  | 'host'
  | 'port'
  | 'module'
  | 'unit'
  | 'selinux-type'
  | 'regular-expression'
  | 'name'
  | 'directive'
  | 'url-path';

/** A typed hole in a step. */
export interface Parameter {
  readonly id: string;
  readonly title: string;
  readonly type: ParameterType;
  readonly example: string;
  /** Filled from the first of these captures that a hypothesis is bound to; `parent` takes the directory. */
  readonly from: readonly { readonly capture: string; readonly take: Take }[];
  /** A column of the platform's table that fills it. */
  readonly platform?: string;
  /** Used when nothing else fills it; said to be a suggestion. */
  readonly suggestion?: string;
  /** A looks-only command of a shell that shows it on the server. */
  readonly find: readonly CommandPart[];
}

/** What of a captured path fills a parameter: all, the directory above, its last name, or the home directory in it. */
export type Take = 'whole' | 'parent' | 'name' | 'home';
