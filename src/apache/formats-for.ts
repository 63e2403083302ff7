import type { Formats } from '../model/index.ts';
import { isDirectiveLine } from './configuration/directive-line.ts';
import { bareLines } from './configuration/reading/bare-lines.ts';
import { MAY_HOLD } from './configuration/reading/may-hold.ts';
import { logFormats } from './log-formats.ts';

/** The formats that a text needs. Most texts are logs: what judges a configuration loads apart. */
export const formatsFor = async (text: string): Promise<Formats> =>
  mayHoldConfiguration(text) ? (await import('./index.ts')).formats : logFormats;

/** Whether a text may hold a configuration. Where it says no, there is none. */
export const mayHoldConfiguration = (text: string): boolean =>
  MAY_HOLD.test(text) || bareLines(text).some((line) => isDirectiveLine(line.trim()));
