import type { LineReader } from '../../model/index.ts';
import { LOOKED_AT, readPrefix } from './prefix.ts';
import { accessTime } from './time.ts';

/** Access logs: common, combined, with a virtual host in front. */
export const accessLog: LineReader = {
  kind: 'access-log',
  samples: [
    '127.0.0.1 - - [22/Nov/2026:14:19:14 +0000] "GET /page HTTP/1.1" 404 424 "-" "curl/7.88.1"',
    'www.example.com:443 192.0.2.7 - alice [22/Nov/2026:14:22:22 +0000] "GET / HTTP/1.1" 500 790 "-" "Mozilla/5.0"',
    '192.0.2.7 - - [22/Nov/2026:14:22:22 +0000] "GET / HTTP/1.1" 503 556',
  ],
  read(whole) {
    const line = whole.slice(0, LOOKED_AT);
    const at = line.indexOf(' [');
    if (at < 0) return null;
    const from = STAMP.test(line.slice(at + 1, at + 40)) ? at : laterStamp(line, at);
    if (from === null) return null;
    const stamp = STAMP.exec(line.slice(from + 1, from + 40));
    const { end } = readPrefix(line);
    if (!stamp || !WHO.test(line.slice(end, from))) return null;
    const start = from + 1 + stamp[0].length;
    const status = STATUS.exec(line.slice(start));
    return {
      fields: { time: accessTime(stamp[1] ?? ''), status: status ? Number(status[1]) : null },
      start,
    };
  },
};

/** Behind a prefix that has brackets of its own. */
function laterStamp(line: string, after: number): number | null {
  const next = line.indexOf(' [', after + 1);
  return next >= 0 && STAMP.test(line.slice(next + 1, next + 40)) ? next : null;
}

// [22/Nov/2026:14:19:14 +0000] "GET     not: [Sun Nov 22 14:10:09 2026] [wsgi:error]
const STAMP = /^\[(\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2})(?: [+-]\d{4})?\] (?=")/;
// 127.0.0.1 - -     www.example.com:443 192.0.2.7 - alice     not: GET
const WHO = /^\S{1,255} \S/;
// " 404 424     " 304 -     not: "-" "curl/7.88.1"
const STATUS = /" (\d{3}) (?:\d|-)/;
