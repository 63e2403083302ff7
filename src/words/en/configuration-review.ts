import { count, inList } from '../intl.ts';

/** The screen for a configuration. */
export const words = {
  none: 'There is no configuration in this tab',
  paste: 'Paste a virtual host, a .htaccess, or what “apachectl -t -D DUMP_CONFIG” prints.',
  noFault: 'No known fault in the configuration',
  findings: (faults: number) =>
    count(faults, {
      one: 'One finding in the configuration',
      other: '# findings in the configuration',
    }),
  leadFaults: 'Each finding names its line and the reason. Apache logs few of them.',
  leadNoFault: "This doesn't rule out a problem. A log shows what a configuration can't.",
  continue: 'Continue',
  linesRead: (lines: number) => count(lines, { one: '# line read', other: '# lines read' }),
  list: 'Findings',
  settles: 'What it tells',
  settled: 'Facts from the configuration',
  ofLine: (line: number) => `(line ${String(line)})`,
  unread: (names: readonly string[]) =>
    `Named in it, but not read: ${inList(names)}. Their content can change all of this.`,
  line: (line: number) => `Line ${String(line)}`,
  place: (file: string, line: string) => `${file}, line ${line}`,
  value: (title: string, value: string) => `${title}: ${value}`,
};
