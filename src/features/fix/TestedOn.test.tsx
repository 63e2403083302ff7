import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TestedOn } from './TestedOn.tsx';

const proof = { apache: '2.4.71', modWsgi: '4.9.4', date: '2026-11-30' };
const shown = (platform: string | undefined): string =>
  renderToStaticMarkup(<TestedOn proof={proof} platform={platform} />);

test('a proof names the system that it was made on', () => {
  expect(shown('debian')).toContain('on Debian 12 with Apache 2.4.71 and mod_wsgi 4.9.4');
  expect(shown('debian')).not.toContain('other systems');
});

test.each(['freebsd', undefined])('no other system passes for tested: %s', (platform) => {
  expect(shown(platform)).toContain(
    'Commands for other systems come from their packages and documentation.',
  );
});
