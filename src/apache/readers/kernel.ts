import type { LineReader } from '../../model/index.ts';
import { LOOKED_AT, loggedAt, readPrefix } from './prefix.ts';
import { apacheTime } from './time.ts';

/** What the kernel logs of processes that crash or are killed. */
export const kernel: LineReader = {
  kind: 'kernel',
  samples: [
    'Nov 22 14:10:01 web1 kernel: [12345.678901] apache2[2145]: segfault at 0 ip 00007f1e2c3d4e5f sp 00007ffd1a2b3c40 error 4 in libpython3.11.so.1.0[7f1e2c000000+1b2000]',
    '[12345.678901] Out of memory: Killed process 2145 (apache2) total-vm:1843204kB, anon-rss:912344kB',
    '[Sun Nov 22 14:10:01 2026] apache2[2145]: segfault at 0 ip 00007f1e2c3d4e5f sp 00007ffd1a2b3c40 error 4',
    'apache2 invoked oom-killer: gfp_mask=0x1100cca(GFP_HIGHUSER_MOVABLE), order=0, oom_score_adj=0',
  ],
  read(whole) {
    const line = whole.slice(0, LOOKED_AT);
    const prefix = readPrefix(line);
    const rest = line.slice(prefix.end);
    const uptime = UPTIME.exec(rest);
    const clock = uptime ? null : CLOCK.exec(rest);
    const start = prefix.end + (uptime ?? clock ?? [''])[0].length;
    const text = line.slice(start);
    if (prefix.tag !== 'kernel' && !uptime && !EVENT.test(text)) return null;
    const time = clock ? apacheTime(clock[1] ?? '') : prefix.time;
    const pid = PROCESS.exec(text);
    return {
      fields: {
        ...loggedAt({ ...prefix, time }),
        ...(pid ? { pid: Number(pid[1] ?? pid[2]) } : {}),
      },
      start,
    };
  },
};

// [12345.678901] apache2[2145]:     [    1.234567] Linux     not: [2145] x
const UPTIME = /^\[ {0,8}\d{1,9}\.\d{3,9}\] /;
// [Sun Nov 22 14:10:01 2026] apache2[2145]:     not: [12345.678901] x
const CLOCK = /^\[([A-Z][^\]]{10,40})\] /;
// apache2[2145]: segfault at     Out of memory: Killed     not: MemoryError
const EVENT =
  /^(?:[\w.:/-]{1,60}\[\d{1,9}\]: segfault at |[\w.:/-]{1,60}\[\d{1,9}\] (?:general protection|trap )|traps: |Out of memory: |Memory cgroup out of memory|Killed process \d|oom-kill:|oom_reaper: |[\w.:/-]{1,60} invoked oom-killer)/;
// apache2[2145]: segfault     Killed process 2145 (apache2)     Kill process 2145     not: process 2145
const PROCESS = /^[\w.:/-]{1,60}\[(\d{1,9})\]:? |Kill(?:ed)? process (\d{1,9})/;
