import type { Fields, LineReader } from '../../model/index.ts';
import { LOOKED_AT, readPrefix } from './prefix.ts';
import { apacheTime } from './time.ts';

/** SELinux denials and what the audit log writes around them: the lines of one event are one record. */
export const audit: LineReader = {
  kind: 'audit',
  samples: [
    'type=AVC msg=audit(1795356601.123:456): avc:  denied  { read } for  pid=2145 comm="httpd" name="wsgi.py" dev="dm-0" ino=1234 scontext=system_u:system_r:httpd_t:s0 tcontext=unconfined_u:object_r:user_home_t:s0 tclass=file permissive=0',
    'Nov 22 14:10:01 web1 audit[2145]: AVC avc:  denied  { write } for  pid=2145 comm="httpd" name="wsgi.1.0.1.sock" scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:httpd_log_t:s0 tclass=sock_file',
    'SELinux is preventing /usr/sbin/httpd from name_connect access on the tcp_socket port 5432.',
    'type=SYSCALL msg=audit(1795356601.123:456): arch=c000003e syscall=42 success=no exit=-13 a0=c items=1 ppid=2140 pid=2145 comm="httpd" exe="/usr/sbin/httpd" subj=system_u:system_r:httpd_t:s0 key=(null)',
    'type=PATH msg=audit(1795356601.123:456): item=0 name="/srv/www/site/wsgi.py" inode=1234 dev=fd:00 mode=0100644 nametype=NORMAL',
    'time->Sun Nov 22 14:10:01 2026',
    '----',
    '<no matches>',
  ],
  read(whole) {
    const line = whole.slice(0, LOOKED_AT);
    if (!AUDIT.test(line)) return null;
    const { end, time } = readPrefix(line);
    const search = SEARCH_TIME.exec(line);
    const stamp = search ? apacheTime((search[1] ?? '').trim()) : time;
    const event = EVENT.exec(line)?.[1];
    return {
      fields: { ...(stamp === null ? {} : { time: stamp }), ...auditFields(line) },
      start: end,
      ...(event === undefined ? {} : { event }),
    };
  },
};

/** Time and process of a record of the audit system. */
export function auditFields(line: string): Partial<Fields> {
  const stamp = STAMP.exec(line);
  const pid = PID.exec(line);
  return {
    ...(stamp ? { time: Number(stamp[1]) * 1000 + Number(stamp[2]) } : {}),
    ...(pid ? { pid: Number(pid[1]) } : {}),
  };
}

// type=AVC msg=audit(…     avc:  denied     SELinux is preventing     time->Sun     not: setenforce 0
const AUDIT =
  /type=[A-Z_]{2,40} msg=audit\(|avc: {1,3}(?:denied|granted) |audit\(\d{1,12}\.\d{3}:\d|SELinux is preventing |^time->|^(?:-{4}|<no matches>)\s*$/;
// msg=audit(1795356601.123:456)     msg=audit(22/11/26 14:10:01.123:456)     not: audit(now)
const EVENT = /audit\(([^()]{1,40}:\d{1,12})\)/;
// msg=audit(1795356601.123:456)     not: audit(now)
const STAMP = /audit\((\d{1,12})\.(\d{3}):/;
//  pid=2145 comm=     not: ppid=1
const PID = /[ (]pid=(\d{1,9})\b/;
// time->Sun Nov 22 14:10:01 2026     not: time: 14:10
const SEARCH_TIME = /^time->(.{1,40})/;
