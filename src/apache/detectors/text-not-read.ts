import type { Detector } from '../../model/index.ts';
import { placeAll } from '../configuration/place.ts';
import { findingAt } from './finding.ts';

/** Other files and macros that the text names: what they say is not known here. */
export const textNotRead: Detector = {
  id: 'text-not-read',
  kind: 'apache-configuration',
  detect: (configuration) =>
    placeAll(configuration)
      .filter(({ directive: { key } }) => /^(?:include|includeoptional|use)$/.test(key))
      .slice(0, MOST)
      .map((placed) => findingAt('text-not-read', placed, { text: placed.directive.args[0] })),
};

const MOST = 50;
