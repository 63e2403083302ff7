import { expect, test } from 'vitest';
import { startedBy } from './parse-shell.ts';

const programs = (line: string): readonly string[] => startedBy(line).map(({ program }) => program);

test.each([
  ['sudo systemctl restart apache2', ['sudo', 'systemctl']],
  ["sudo -u www-data test -w '/srv/my app'", ['sudo', 'test']],
  ['sudo ausearch -m AVC -ts recent | audit2why', ['sudo', 'ausearch', 'audit2why']],
  ["ps -eo pid,args | awk '/a;b|c/'", ['ps', 'awk']],
  ['test -e /srv/x || sudo install -d /srv/x', ['test', 'sudo', 'install']],
  ['find /srv -type f -exec chmod 644 {} +', ['find', 'chmod']],
  ['docker logs httpd 2>&1 | grep -a x', ['docker', 'grep']],
  ['ls -lR /srv > list.txt', ['ls']],
  [
    `sudo tail -n 50 "$( (a -t || b -t) 2>/dev/null | sed -n 's/^M. "\\(.*\\)"$/\\1/p')"`,
    ['sudo', 'tail', 'a', 'b', 'sed'],
  ],
  [
    `sh -c 'p=$1; while [ \${#p} -gt 1 ]; do ls -ld "$p"; p=$(dirname "$p"); done' sh /srv`,
    ['sh', '[', 'ls', 'dirname'],
  ],
  ['powershell -Command "Restart-Service Apache2.4"', ['powershell', 'Restart-Service']],
  ['command -v apxs apxs2', ['command']],
  ['docker exec httpd grep -n x /srv/a', ['docker', 'grep']],
  [`p -c 'import sys; print(open("a").read())' /srv`, ['p']],
])('%s', (line, expected) => {
  expect(programs(line)).toEqual(expected);
});

test('arguments arrive without their quotation marks', () => {
  expect(startedBy(`grep -rn "a b" '/srv/it'\\''s' c\\ d`)).toEqual([
    { program: 'grep', args: ['-rn', 'a b', "/srv/it's", 'c d'] },
  ]);
});
