import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactor } from './redact.ts';

describe('redaction', () => {
  test.each([
    ['[client 192.0.2.10:4711]', '[client [ip-1]:4711]'],
    ['mail to alice@example.com now', 'mail to [mail-1] now'],
    ["'/home/alice/site/app.wsgi'", "'/home/[user-1]/site/app.wsgi'"],
    ['DB_PASSWORD=hunter2 next', 'DB_PASSWORD=hunter2 next'.replace('hunter2', '[secret-1]')],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer [secret-1]'],
    ['from 2001:db8::1 came', 'from [ip-1] came'],
  ])('%s', (given, hidden) => {
    expect(redactor()(given)).toBe(hidden);
  });

  test.each([
    'mod_wsgi/4.9.4 Python/3.11 configured',
    '[Sun Nov 22 14:10:09.269089 2026] [pid 7750:tid 7875]',
    "on '/var/run/apache2/wsgi.4885.0.1.sock' as user with uid=33",
    '127.0.0.1',
  ])('leaves %s', (text) => {
    expect(redactor()(text)).toBe(text);
  });

  test('gives the same text the same token, and another text another', () => {
    expect(redactor()('192.0.2.1 192.0.2.2 192.0.2.1')).toBe('[ip-1] [ip-2] [ip-1]');
  });

  test('changes nothing the second time', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string(),
        fc.ipV4(),
        fc.ipV6(),
        fc.emailAddress(),
        fc.constantFrom('/home/alice/x', 'password=hunter2', 'token: "abcdef"'),
      ),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const redact = redactor();
        const once = redact(parts.join(' '));
        expect(redact(once)).toBe(once);
      }),
    );
  });
});
