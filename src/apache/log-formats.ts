import type { Formats } from '../model/index.ts';
import { continuation } from './continuation.ts';
import { holdsApparmorStatus } from './detectors/apparmor-status.ts';
import { outputs } from './detectors/outputs.ts';
import { holdsPathListing } from './detectors/path-listing.ts';
import { holdsServerReport } from './detectors/server-report.ts';
import { originOf } from './origin.ts';
import { readers } from './readers/index.ts';
import { signs } from './signs.ts';

/** For each kind of output that detectors read, how it is told. */
const HOLDS: Readonly<Record<string, (text: string) => boolean>> = {
  'path-listing': holdsPathListing,
  'server-report': holdsServerReport,
  'apparmor-status': holdsApparmorStatus,
};

/** How Apache, mod_wsgi, Python and what carries their logs write, without whole configurations. */
export const logFormats: Formats = {
  readers,
  detectors: outputs,
  continuation,
  signs,
  originOf,
  holds: (kind, text) => HOLDS[kind]?.(text) ?? false,
};
