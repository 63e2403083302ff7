import type { Detector } from '../../model/index.ts';
import { apacheNotConfined } from './apparmor-status.ts';
import { pathClosed, pathOpen, writableByEverybody } from './path-listing.ts';
import { wsgiModuleAbsent } from './server-report.ts';

/** What only the whole output of a command shows. */
export const outputs: readonly Detector[] = [
  pathClosed,
  pathOpen,
  writableByEverybody,
  wsgiModuleAbsent,
  apacheNotConfined,
];
