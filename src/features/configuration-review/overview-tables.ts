import { words } from '#words/configuration-overview.ts';
import type {
  GroupOverview,
  MountOverview,
  Overview,
  Told,
} from '../../apache/configuration/overview.ts';

/** What one thing of a configuration is set to, in words. */
export interface OverviewTable {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** A table for each application, then one for each daemon process group that serves none of them. */
export function overviewTables({ mounts, groups }: Overview): readonly OverviewTable[] {
  const shown = mounts.slice(0, MOST);
  const serving = new Set(shown.flatMap(({ process }) => nameOf(process) ?? []));
  const others = groups.filter(({ group }) => !serving.has(group)).slice(0, MOST);
  return [...shown.map(mountTable), ...others.map(groupTable)];
}

/** How many applications have no table, because there are too many. */
export const notShown = ({ mounts }: Overview): number => Math.max(0, mounts.length - MOST);

/** More tables than this are read by nobody. */
const MOST = 20;

const nameOf = (told: Told): string | null => (told.kind === 'named' ? told.name : null);

const mountTable = (one: MountOverview): OverviewTable => ({
  title: words.mount(one.mount),
  rows: [
    [words.script, words.line(one.script, one.line)],
    ...(one.host === null ? [] : ([[words.host, one.host]] as const)),
    [words.process, processWords(one.process)],
    [words.interpreter, interpreterWords(one.interpreter)],
    [words.pythonHome, one.pythonHome ?? words.noHome],
    [words.access, words.whom(one.access)],
  ],
});

const groupTable = ({ group, line, pythonHome }: GroupOverview): OverviewTable => ({
  title: words.group(group),
  rows: [
    [words.declared, String(line)],
    [words.pythonHome, pythonHome ?? words.noHome],
  ],
});

function processWords(told: Told): string {
  if (told.kind === 'named') return words.group(told.name);
  return told.kind === 'unsure' ? words.unsure : words.embedded;
}

function interpreterWords(told: Told): string {
  if (told.kind === 'named') return told.name;
  if (told.kind === 'main') return words.mainInterpreter;
  return told.kind === 'unsure' ? words.unsure : words.ownInterpreter;
}
