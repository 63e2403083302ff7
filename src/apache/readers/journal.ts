import type { LineReader } from '../../model/index.ts';
import { LOOKED_AT, loggedAt, readPrefix } from './prefix.ts';

/** The journal and syslog, and the box that `systemctl status` draws. */
export const journal: LineReader = {
  kind: 'journal',
  samples: [
    'Nov 22 14:10:01 web1 systemd[1]: apache2.service: Control process exited, code=exited, status=1/FAILURE',
    '2026-11-22T14:10:01+0000 web1 systemd[1]: Failed to start The Apache HTTP Server.',
    '● apache2.service - The Apache HTTP Server',
    '× httpd.service - The Apache HTTP Server',
    '     Active: failed (Result: exit-code) since Sun 2026-11-22 14:10:01 UTC; 5s ago',
    '    Process: 2140 ExecStart=/usr/sbin/apachectl start (code=exited, status=1/FAILURE)',
    '-- No entries --',
    '● apache2.service loaded failed failed The Apache HTTP Server',
    'Unit httpd.service could not be found.',
  ],
  read(whole) {
    const line = whole.slice(0, LOOKED_AT);
    const prefix = readPrefix(line);
    if (prefix.carrier === 'journal') {
      const { pid, carrierEnd } = prefix;
      return {
        fields: { ...loggedAt(prefix), ...(pid === null ? {} : { pid }) },
        start: carrierEnd,
      };
    }
    return BOX.test(line) ? { fields: {}, start: line.length - line.trimStart().length } : null;
  },
};

// ● apache2.service - The     Active: failed     â— httpd.service     ├─123 /usr/sbin     not: Active users: 3
const BOX =
  /^\s{0,40}(?:[●×○↻*] \S{1,100}\.service\b|\S{1,6} ?\S{1,100}\.service - |Loaded: (?:loaded|not-found|error|masked)|Active: (?:active|failed|inactive|activating|deactivating|reloading)|(?:Process|Main PID): \d|Tasks: \d|Memory: \d|CPU: \d|CGroup: \/|Docs: |Drop-In: |Status: "|Duration: \d|Invocation: |[├└│]|-- (?:Logs begin|Journal begins|No entries|Reboot|Boot)|Hint: Some lines were|Unit \S{1,100}\.service could not be found|lines \d{1,6}-\d)/;
