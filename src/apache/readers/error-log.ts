import type { LineReader, ParsedLine } from '../../model/index.ts';
import { readErrorLogFields, type ErrorLogPrefix } from './error-log-fields.ts';
import { LOOKED_AT, loggedAt, readPrefix } from './prefix.ts';
import { isStartupCode } from './startup-codes.ts';
import { apacheTime } from './time.ts';

/** Apache's error log, 2.2 and 2.4, with most of what ErrorLogFormat can make of it, and lines that lost their prefix. */
export const errorLog: LineReader = {
  kind: 'apache-error-log',
  samples: [
    "[Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 2145:tid 2160] (13)Permission denied: [client 127.0.0.1:47002] mod_wsgi (pid=2145): Unable to connect to WSGI daemon process 'myapp' on '/srv/www/api18/run/wsgi.2140.0.1.sock' as user with uid=33.",
    "[Sun Nov 22 14:19:14.726646 2026] [wsgi:error] [pid 1841:tid 1922] [client 127.0.0.1:36726] AcceptPathInfo off disallows user's path: /srv/www/intranet307/app/app.wsgi",
    "[Sun Nov 22 14:25:45 2026] [error] (13)Permission denied: [client 127.0.0.1:44914] mod_wsgi (pid=5421): Unable to connect to WSGI daemon process 'myapp' on '/srv/www/blog449/run/wsgi.5318.0.1.sock' as user with uid=33., referer http://example.com/",
    '[Sun Nov 22 14:25:44 2026] [notice] AH00489: Apache/2.4.71 (Debian) mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations',
    "mod_wsgi (pid=5421): Unable to connect to WSGI daemon process 'myapp'",
  ],
  read(whole) {
    const line = whole.slice(0, LOOKED_AT);
    if (line.startsWith('[')) {
      const direct = readFrom(line, 0, {});
      if (direct) return direct;
    }
    const prefix = readPrefix(line);
    const cropped = readCropped(line, prefix.end);
    return cropped ?? readFrom(line, prefix.end, loggedAt(prefix));
  },
};

function readFrom(line: string, from: number, at: ParsedLine['fields']): ParsedLine | null {
  const prefix = readErrorLogFields(line, from);
  if (!isErrorLog(line, prefix)) return null;
  const pid = OWN_PID.exec(line.slice(prefix.end));
  return {
    fields: {
      ...at,
      ...(pid ? { pid: Number(pid[1]) } : {}),
      ...prefix.fields,
    },
    start: prefix.end,
    ...(SIGNED.some((name) => prefix.known.has(name)) ? {} : { bare: true as const }),
  };
}

/** Without one of these a line may be the second half of one that was wrapped. */
const SIGNED = ['time', 'iso-time', 'module', 'level', 'pid'] as const;

function isErrorLog(line: string, { known, end }: ErrorLogPrefix): boolean {
  if (known.has('module') || known.has('pid') || known.has('client')) return true;
  const text = line.slice(end);
  if (NGINX.test(text)) return false;
  if (known.has('level')) return true;
  if (known.has('time')) return !KERNEL.test(text);
  const code = /^AH\d{5}(?=:)/.exec(text);
  return code
    ? !isStartupCode(code[0]) && !/^AH\d{5}: (?:apache2|httpd):/.test(text)
    : OWN.test(text);
}

/** A line whose first characters were cut away: what is left of a field, and a field that we know. */
function readCropped(line: string, from: number): ParsedLine | null {
  const head = CROPPED.exec(line.slice(from, from + 80));
  if (!head) return null;
  const [whole, lost = ''] = head;
  const prefix = readErrorLogFields(line, from + whole.length);
  const time = apacheTime(lost);
  const { known } = prefix;
  if (!known.has('module') && !known.has('pid') && !(known.has('level') && time !== null))
    return null;
  return { fields: { ...(time === null ? {} : { time }), ...prefix.fields }, start: prefix.end };
}

// un Nov 22 14:10:09 2026] [wsgi:error] [pid…     not: 127.0.0.1 - - [22/Nov/2026:14:19:14 +0000] "GET
const CROPPED = /^([^[\]]{1,60})\] (?=\[)/;
// mod_wsgi (pid=5421): Unable…     WSGI0117: Unable…     [script /srv/app.wsgi] WSGI0117     not: mod_wsgi is great
const OWN = /^(?:mod_wsgi \(pid=|WSGI\d{4}:|\[script [^\]]{1,300}\] ?WSGI\d{4}:)/;
// mod_wsgi (pid=5421): Unable…     not: mod_wsgi: Unable
const OWN_PID = /^mod_wsgi \(pid=(\d{1,9})[,)]/;
// 12#12: dlopen() "/etc/nginx/modules/x.so" failed     as nginx writes behind a level that looks like Apache's
const NGINX = /^\d{1,9}#\d{1,9}: /;
// apache2[123]: segfault at 0     as dmesg -T prints behind a time like Apache's     not: AH00489: Apache/2.4.71
const KERNEL =
  /^(?:[\w.:/-]{1,60}\[\d{1,9}\]: |audit: |traps: |Out of memory|Memory cgroup|oom[-_]|[\w.:/-]{1,60} invoked oom-killer)/;
