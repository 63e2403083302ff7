import type { LineReader } from '../../model/index.ts';
import { accessLog } from './access-log.ts';
import { apparmor } from './apparmor.ts';
import { audit } from './audit.ts';
import { command } from './command.ts';
import { consoleOutput } from './console-output.ts';
import { curl } from './curl.ts';
import { errorLog } from './error-log.ts';
import { journal } from './journal.ts';
import { kernel } from './kernel.ts';

/** All formats of line, the most frequent and most certain first. */
export const readers: readonly LineReader[] = [
  errorLog,
  accessLog,
  command,
  apparmor,
  audit,
  kernel,
  curl,
  consoleOutput,
  journal,
];
