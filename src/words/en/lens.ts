import { count, inList } from '../intl.ts';

/** A configuration under the lens. */
export const words = {
  none: 'There is no configuration in this tab',
  paste: 'Paste a virtual host, a .htaccess, or what “apachectl -t -D DUMP_CONFIG” prints.',
  noFault: 'No fault found in the configuration',
  findings: (faults: number) =>
    count(faults, {
      one: 'One finding in the configuration',
      other: '# findings in the configuration',
    }),
  leadFaults: 'Each finding names its line and the reason. Apache logs few of them.',
  leadNoFault:
    'Nothing in it is known to fail. That is no clean bill: a log says what a configuration cannot.',
  continue: 'Continue',
  linesRead: (lines: number) => count(lines, { one: '# line read', other: '# lines read' }),
  list: 'Findings',
  settles: 'What it settles',
  settled: 'Settled',
  ofLine: (line: number) => `(line ${String(line)})`,
  unread: (names: readonly string[]) =>
    `Named in it, and not read: ${inList(names)}. What stands there can change all of this.`,
  line: (line: number) => `Line ${String(line)}`,
  place: (file: string, line: string) => `${file}, line ${line}`,
  value: (title: string, value: string) => `${title}: ${value}`,
};
