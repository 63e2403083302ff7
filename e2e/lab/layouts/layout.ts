/** Another system's files around Debian's Apache. */
export interface Layout {
  readonly platform: string;
  /** Where the main file and its includes were read. */
  readonly from: string;
  /** What the packaged main file includes, in its order. */
  readonly includes: readonly string[];
  /** Files of the package besides the main file. */
  readonly files?: Readonly<Record<string, string>>;
  /** Programs by the name of a script in `programs/`. */
  readonly programs: Readonly<Record<string, string>>;
  /** Whether the shell and the programs of POSIX are busybox's. */
  readonly isBusybox?: boolean;
  /** Programs that only the system itself has, and that nothing stands for here. */
  readonly own?: readonly string[];
}
