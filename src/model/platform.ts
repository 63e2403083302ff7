/** One row of the platforms' table. */
export interface Platform {
  readonly id: string;
  readonly title: string;
  /** Values for parameters: `service`, `apache-user`, `error-log`, `config-directory`… */
  readonly values: Readonly<Record<string, string>>;
  /** Whole commands: `restart`, `reload`, `configtest`, `stop-start`… */
  readonly commands: Readonly<Record<string, string>>;
}
