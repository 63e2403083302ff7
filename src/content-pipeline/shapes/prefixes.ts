import { APACHE_PREFIX, eachLine, type Shape } from './shape.ts';

const putBefore = (prefix: string): Shape['apply'] => eachLine((line) => `${prefix}${line}`);
const insteadOfApaches = (prefix: string): Shape['apply'] =>
  eachLine((line) => line.replace(APACHE_PREFIX, prefix));
const json = (value: Readonly<Record<string, string>>): string => JSON.stringify(value);

/** Prefixes that a line gets or loses. */
export const prefixShapes: readonly Shape[] = [
  { name: 'no prefix at all', apply: insteadOfApaches('') },
  { name: 'only the level left', apply: insteadOfApaches('[wsgi:error] ') },
  { name: 'an empty module', apply: insteadOfApaches('[:error] [pid 7750] ') },
  {
    name: 'Apache 2.2 prefix',
    apply: insteadOfApaches('[Wed Sep 02 11:43:15 2015] [error] [client 192.0.2.7] '),
  },
  {
    name: 'an ErrorLogFormat without a level',
    apply: insteadOfApaches('[2026-11-22 14:10:09] [client 192.0.2.7:40100] '),
  },
  {
    name: 'no thread in the prefix',
    apply: eachLine((line) => line.replace(/(\[pid \d+):tid \d+\]/, '$1]')),
  },
  {
    name: 'remote where Apache writes client',
    apply: eachLine((line) => line.replace('[client ', '[remote ')),
  },
  { name: 'journal prefix', apply: putBefore('Nov 22 14:10:09 web1 apache2[812]: ') },
  { name: 'journal of ISO times', apply: putBefore('2026-11-22T14:10:09+0000 web1 httpd[812]: ') },
  {
    name: 'journal as JSON',
    apply: eachLine((line) =>
      json({
        __REALTIME_TIMESTAMP: '1795356609269089',
        _HOSTNAME: 'web1',
        SYSLOG_IDENTIFIER: 'apache2',
        _PID: '812',
        MESSAGE: line,
      }),
    ),
  },
  { name: 'docker compose prefix', apply: putBefore('web_1  | ') },
  {
    name: "docker's own JSON",
    apply: eachLine((line) =>
      json({ log: `${line}\n`, stream: 'stderr', time: '2026-11-22T14:10:09.269089123Z' }),
    ),
  },
  {
    name: 'kubectl prefix',
    apply: putBefore('[pod/web-6d4cf56db6-x7k2p/apache] 2026-11-22T14:10:09.269089123Z '),
  },
  {
    name: "a container runtime's prefix",
    apply: putBefore('2026-11-22T14:10:09.269089123Z stderr F '),
  },
  { name: "a cloud's prefix", apply: putBefore('2026-11-22T14:10:09.269089+00:00 app[web.1]: ') },
  {
    name: 'numbered by grep',
    apply: eachLine((line, index) => `error.log:${String(index + 1)}:${line}`),
  },
  {
    name: 'first characters lost',
    apply: eachLine((line) => (line.startsWith('[') ? line.slice(3) : line)),
  },
];
