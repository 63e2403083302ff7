/** One row of the table of platforms. */
export interface Platform {
  readonly id: string;
  readonly title: string;
  /** Values for parameters: `service`, `apache-user`, `error-log`, `config-directory`… */
  readonly values: Readonly<Record<string, string>>;
  /** Whole commands: `restart`, `reload`, `configtest`, `stop-start`… */
  readonly commands: Readonly<Record<string, string>>;
  /** Words that no block for it can contain: directives, options, top directories. */
  readonly lacks?: readonly string[] | undefined;
  /** The programs that its commands can start. Absent if it has every program. */
  readonly programs?: readonly string[] | undefined;
  /** Whether its commands are for a root shell, as it has no sudo. */
  readonly rootShell?: boolean | undefined;
  /** The container in which commands run, by `docker exec`, as root. */
  readonly container?: string | undefined;
  /** Programs that run on the machine that runs the container. */
  readonly outside?: readonly string[] | undefined;
  /** What applies to all fixes there, in a sentence or two. */
  readonly note?: string | undefined;
}
