const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied. Run this as a user who can read it, for example with sudo',
  ENOSPC: 'no space left on the device',
};

/** The system's reason, without the name of its call: `permission denied`. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // Node writes `EISDIR: illegal operation on a directory, read`.
  const told = /^E[A-Z0-9]+: ([^,]*)/.exec(error.message)?.[1] ?? error.message;
  return REASONS[code] ?? told;
}
