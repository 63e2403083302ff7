import type { NeedId } from './probe.ts';

/** What an expert asks about a server first. */
export type SetupId =
  Extract<NeedId, `${string}-version` | 'deployment-mode' | 'platform'> | 'mpm' | 'log-level';

/** One property of the server. Null if nothing says it. */
export interface SetupEntry {
  readonly id: SetupId;
  readonly value: string | null;
  /** The log is at least that verbose. Nothing names its level itself. */
  readonly isAtLeast?: true;
}
