import { systemReason } from './system-reason.ts';
import { visible } from '../engine/visible.ts';

/** Prints the result. */
export const printLine = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints a message next to the result, one line. */
export const tell = (says: string): void => {
  process.stderr.write(`diagnose: ${visible(says)}\n`);
};

/**
 * Watches the output. A reader that stops early, such as `head`, ends the program quietly. Any
 * other failure is reported, and makes the exit status 2.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: Error) => {
    if (isClosed(error)) return;
    tell(`can't write the output: ${systemReason(error)}`);
    process.exitCode = 2;
    // At once, otherwise the status of the result would replace it.
    process.exit();
  });
  // Nobody is left to tell.
  process.stderr.on('error', () => undefined);
}

const isClosed = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';
