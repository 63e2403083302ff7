import type { Formats } from '../model/index.ts';
import { configurationsIn } from './configuration/model/configuration.ts';
import { continuation } from './continuation.ts';
import { holdsApparmorStatus } from './detectors/apparmor-status.ts';
import { detectors } from './detectors/index.ts';
import { holdsPathListing } from './detectors/path-listing.ts';
import { holdsServerReport } from './detectors/server-report.ts';
import { readers } from './readers/index.ts';
import { signs } from './signs.ts';

/** For each kind of text that detectors read, how it is told. */
const HOLDS: Readonly<Record<string, (text: string) => boolean>> = {
  'apache-configuration': (text) => configurationsIn(text).length > 0,
  'path-listing': holdsPathListing,
  'server-report': holdsServerReport,
  'apparmor-status': holdsApparmorStatus,
};

/** How Apache, mod_wsgi, Python and what carries their logs write; handed to the engine. */
export const formats: Formats = {
  readers,
  detectors,
  continuation,
  signs,
  holds: (kind, text) => HOLDS[kind]?.(text) ?? false,
};

export { detectors };
