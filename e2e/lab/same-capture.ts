import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseFolder } from './case-folder.ts';
import type { Proof } from './prove.ts';

/** What two captures of the same failure may differ in, with what stands for it. */
const VOLATILE: readonly (readonly [RegExp, string])[] = [
  // [Sun Nov 22 14:06:54.600006 2026]
  [/\[\w{3} \w{3} +\d+ [\d:.]+ \d{4}\]/g, '[TIME]'],
  // [22/Nov/2026:14:06:42 +0000]
  [/\[\d{2}\/\w{3}\/\d{4}:[\d:]{8} [+-]\d{4}\]/g, '[TIME]'],
  // Date: Sun, 22 Nov 2026 14:06:42 GMT
  [/^(Date|Last-Modified): .*$/gm, '$1: TIME'],
  [/^ETag: .*$/gm, 'ETag: TAG'],
  // [pid 30832:tid 30853], (pid=30832)
  [/\b(pid|tid)([ =])\d+/g, '$1$2N'],
  // [client ::1:44914]
  [/\[(client|remote) (\S+):\d+\]/g, '[$1 $2:N]'],
  // wsgi.30828.0.1.sock
  [/\bwsgi\.\d+\.\d+\.\d+\.(sock|lock)/g, 'wsgi.N.N.N.$1'],
  // "GET / HTTP/1.1" 200 367: bytes, of headers too, which hold times
  [/(" \d{3}) \d+/g, '$1 N'],
  // /tmp/wsgi.N.N.N.sock 2128384 * 0: a line of ss
  [/(\.sock) \d+ \* \d+/g, '$1 N'],
  [/\bThread \d+/g, 'Thread N'],
  // after 3001 milliseconds, after 0 ms
  [/\bafter \d+ (ms|milliseconds)\b/g, 'after N $1'],
  // 4.012345 s
  [/\b\d+\.\d{6} s\b/g, 'N s'],
  // 7f3d61958000-7f3d61963000 r--p 00000000 00:2d 1534130  (a line of /proc/N/maps)
  [/^[0-9a-f]{8,16}-[0-9a-f]{8,16} .{4} [0-9a-f]{8} \S+ \d+ */gm, 'MAP '],
  // <object at 0x7f2a…>, Current thread 0x00007f…
  [/\b0x[0-9a-f]{6,16}\b/g, '0xN'],
];

/** How a fresh capture differs from the committed one in more than times, pids and ports. */
export function differences({ recipe, capture, first }: Proof): readonly string[] {
  if (!first || recipe.instead !== undefined) return [];
  const folder = caseFolder(recipe);
  if (folder === null || !existsSync(folder))
    return [`${recipe.name}: no capture is committed yet`];
  return Object.entries(capture).flatMap(([name, text]) => {
    const file = join(folder, name);
    if (!existsSync(file)) return [`${recipe.name}: ${name} is new`];
    const line = firstDifference(stable(readFileSync(file, 'utf8')), stable(text));
    return line === null ? [] : [`${recipe.name}: ${name} has changed: ${line}`];
  });
}

/** The lines of a capture without what changes from run to run. Workers race: order is not told. */
export const stable = (text: string): readonly string[] =>
  VOLATILE.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)
    .split('\n')
    .toSorted();

function firstDifference(before: readonly string[], after: readonly string[]): string | null {
  const gone = before.find((line) => !after.includes(line));
  const come = after.find((line) => !before.includes(line));
  if (gone === undefined && come === undefined) return null;
  return `${gone === undefined ? '' : `- ${gone} `}${come === undefined ? '' : `+ ${come}`}`;
}
