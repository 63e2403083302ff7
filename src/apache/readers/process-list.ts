import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** Running processes with their users, as `ps aux` and `ps -ef` list them. */
export const processList: LineReader = {
  kind: 'process-list',
  // ps of procps 4.0.2, beside an Apache of Debian 12.
  samples: [
    'USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND',
    'www-data    2145  0.0  0.4 252000 15576 ?        Sl   17:52   0:00 /usr/sbin/apache2 -k start',
    'alice       2146  0.1  0.9 352000 35576 ?        Sl   17:52   0:01 (wsgi:myapp)      -k start',
    'UID          PID    PPID  C STIME TTY          TIME CMD',
    'root        2140       1  0 14:10 ?        00:00:00 /usr/sbin/apache2 -k start',
    'www-data apache2',
  ],
  read(whole) {
    const start = quotedBy(whole);
    const line = whole.slice(start, start + 300);
    const row = AUX.exec(line) ?? FULL.exec(line);
    if (row) return { fields: { pid: Number(row[1]) }, start };
    return OTHER.test(line) ? { fields: {}, start } : null;
  },
};

// www-data    2145  0.0  0.4 252000 15576 ?  Sl  17:52  0:00 /usr/sbin/apache2     not: www-data 2145
const AUX =
  /^[\w+.-]{1,32} {1,20}(\d{1,9}) {1,9}[\d.]{1,6} {1,9}[\d.]{1,6} {1,12}\d{1,12} {1,12}\d{1,12} /;
// root        2140       1  0 14:10 ?        00:00:00 /usr/sbin/apache2     not: root 2140 1
const FULL = /^[\w+.-]{1,32} {1,20}(\d{1,9}) {1,12}\d{1,9} {1,9}\d{1,3} \S{3,8} {1,4}\S{1,12} /;
// USER PID %CPU     UID PID PPID     www-data apache2     not: apache2 is down
const OTHER =
  /^(?:USER {1,20}PID {1,9}%CPU|UID {1,20}PID {1,9}PPID|USER {1,20}COMMAND\s*$|[a-z_][\w-]{0,31} {1,20}(?:apache2|httpd)\s*$)/;
