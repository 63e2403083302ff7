import { expect, test } from 'vitest';
import { describePath, type Hop } from './describe-path.ts';

const hops: readonly Hop[] = [
  { name: 'Browser', detail: '503', state: 'ok' },
  { name: 'Apache', state: 'ok' },
  { name: 'Socket', detail: '/etc/httpd/logs', state: 'wrong' },
  { name: 'Daemon', detail: 'flu_user', state: 'dim' },
  { name: 'Application', state: 'dim' },
];

test('the path says how far a request comes, where it fails and what it never reaches', () => {
  expect(describePath(hops, { after: 1, label: 'errno 13' })).toBe(
    'The request goes through Browser (503), Apache. It fails between Apache and Socket: errno 13. ' +
      'At fault: Socket (/etc/httpd/logs). Not reached: Daemon, Application.',
  );
});

test('a path without a fault is only passed', () => {
  expect(describePath(hops.slice(0, 2))).toBe('The request goes through Browser (503), Apache.');
});

test('an edge behind the last hop is not told', () => {
  expect(describePath(hops.slice(0, 2), { after: 1, label: 'errno 13' })).not.toContain('fails');
});
