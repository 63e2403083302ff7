import type { LineReader } from '../../model/index.ts';
import { accessLog } from './access-log.ts';
import { apparmor } from './apparmor.ts';
import { apparmorStatus } from './apparmor-status.ts';
import { audit } from './audit.ts';
import { command } from './command.ts';
import { comment } from './comment.ts';
import { configurationLine } from './configuration-line.ts';
import { consoleOutput } from './console-output.ts';
import { curl } from './curl.ts';
import { errorLog } from './error-log.ts';
import { errorPage } from './error-page.ts';
import { journal } from './journal.ts';
import { kernel } from './kernel.ts';
import { ownWords } from './own-words.ts';
import { pathListing } from './path-listing.ts';
import { processList } from './process-list.ts';
import { pythonOutput } from './python-output.ts';
import { quotedText } from './quoted-text.ts';
import { selinuxStatus } from './selinux-status.ts';
import { serverReport } from './server-report.ts';
import { traceback } from './traceback.ts';

/** All formats of line, the most frequent and most certain first. */
export const readers: readonly LineReader[] = [
  errorLog,
  accessLog,
  command,
  apparmor,
  audit,
  kernel,
  curl,
  pathListing,
  selinuxStatus,
  apparmorStatus,
  serverReport,
  errorPage,
  processList,
  configurationLine,
  comment,
  pythonOutput,
  consoleOutput,
  journal,
  traceback,
  ownWords,
  quotedText,
];
