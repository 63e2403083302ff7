import { parseConfiguration } from '../../src/apache/configuration/parse-configuration.ts';
import { placeAll } from '../../src/apache/configuration/place.ts';
import { detectors } from '../../src/apache/index.ts';
import { mutated } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** Apache's configuration as people cut it: parsed, and looked through by every detector. */
export const configuration = (texts: readonly string[]): Surface =>
  surface('configuration', mutated(texts), (text) => {
    parseConfiguration(text);
    placeAll(text);
    const last = text.split('\n').length;
    for (const detector of detectors) {
      for (const { line } of detector.detect(text)) {
        must(line >= 1 && line <= last, `${detector.id} points at line ${line} of ${last}`);
      }
    }
  });
