import type { Formats } from '../model/index.ts';
import { configurationsIn } from './configuration/model/configuration.ts';
import { detectors } from './detectors/index.ts';
import { logFormats } from './log-formats.ts';

/** How Apache, mod_wsgi, Python and what carries their logs write; handed to the engine. */
export const formats: Formats = {
  ...logFormats,
  detectors,
  holds: (kind, text) =>
    kind === 'apache-configuration'
      ? configurationsIn(text).length > 0
      : logFormats.holds(kind, text),
};

export { detectors };
