import { systemReason } from './system-reason.ts';
import { visible } from './terminal.ts';

/** Prints the result. */
export const printLine = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints what is said beside the result, one line. */
export const tell = (says: string): void => {
  process.stderr.write(`diagnose: ${visible(says)}\n`);
};

/**
 * Watches what is printed: a reader that has seen enough, such as `head`, ends it quietly; any
 * other failure is told, and makes the exit status 2.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: Error) => {
    if (isClosed(error)) return;
    tell(`can't write the output: ${systemReason(error)}`);
    process.exitCode = 2;
    // At once, or the status of the result would take its place.
    process.exit();
  });
  // There is no one left to tell.
  process.stderr.on('error', () => undefined);
}

const isClosed = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';
