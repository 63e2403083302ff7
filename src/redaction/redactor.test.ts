import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastTime } from '../model/least-time.testing.ts';
import { redactor } from './redactor.ts';

describe('redaction', () => {
  test.each([
    ['[client 192.0.2.10:4711]', '[client [ip-1]:4711]'],
    ['mail to alice@example.com now', 'mail to [mail-1] now'],
    ["user alice's home", "user [user-1]'s home"],
    ["'/home/alice/site/app.wsgi'", "'/home/[user-1]/site/app.wsgi'"],
    ['DB_PASSWORD=hunter2 next', 'DB_PASSWORD=hunter2 next'.replace('hunter2', '[secret-1]')],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer [secret-1]'],
    ['Authorization: Token abcdef', 'Authorization: Token [secret-1]'],
    [
      'Authorization: Digest username="alice", response="6629fae4"',
      'Authorization: Digest [secret-1]',
    ],
    ["SECRET_KEY = 'hunter22'", "SECRET_KEY = '[secret-1]'"],
    ['AWS_SECRET_ACCESS_KEY=hunter22', 'AWS_SECRET_ACCESS_KEY=[secret-1]'],
    ['from 2001:db8::1 came', 'from [ip-1] came'],
    ['from fe80::1: no', 'from [ip-1]: no'],
    ['2001:4860:4860:0:0:0:0:8888', '[ip-1]'],
    ['[client 2a01:4f8::8a2e:370:7334]', '[client [ip-1]]'],
    ['Cookie: sessionid=abc; theme=dark', 'Cookie: sessionid=[cookie-1]; theme=[cookie-2]'],
    [
      'SetEnv DB_PASSWORD hunter22\n> Host: 127.0.0.1',
      'SetEnv DB_PASSWORD [secret-1]\n> Host: 127.0.0.1',
    ],
    ['postgres://shop:hunter2@db/shop', 'postgres://[user-1]:[secret-1]@db/shop'],
    ['referer: https://shop.acme.test/cart', 'referer: https://[host-1]/cart'],
    ['ServerName shop.acme.test\nfor shop.acme.test', 'ServerName [host-1]\nfor [host-1]'],
    [
      'Nov 22 14:10:09 web01 apache2[77]: on web01',
      'Nov 22 14:10:09 [host-1] apache2[77]: on [host-1]',
    ],
    ['Node: k3s-2/192.0.2.10', 'Node: [host-1]/[ip-1]'],
    ['REMOTE_ADDR ^198\\.51\\.100\\.', 'REMOTE_ADDR ^[ip-1]'],
    ['IP 192.0.2.1.443 > 192.0.2.2.50000: Flags [R.]', 'IP [ip-1].443 > [ip-2].50000: Flags [R.]'],
    [
      'link/ether 0a:1b:2c:3d:4e:5f brd ff:ff:ff:ff:ff:ff',
      'link/ether [ip-1] brd ff:ff:ff:ff:ff:ff',
    ],
    ["api_token\t'a b c'", "api_token\t'[secret-1]'"],
    ['token=${TOKEN:-otter7}', 'token=${TOKEN:-[secret-1]}'],
    ["SECRET_KEY = os.getenv('APP', 'otter')", "SECRET_KEY = os.getenv('APP', '[secret-1]')"],
    ['Server=x1;UID=ada;PWD={otter};', 'Server=[host-1];UID=[user-1];PWD={[secret-1]};'],
    ['a=1&password=x9y8&next=%2F', 'a=1&password=[secret-1]&next=%2F'],
    ["define('SMTP_USER', 'ada7')", "define('SMTP_USER', '[user-1]')"],
    ['┌──(ada㉿lab)-[/srv]', '┌──([user-1]㉿[host-1])-[/srv]'],
    ['app7:/srv # ls', '[host-1]:/srv # ls'],
    [
      'variable "api_token" {\n default = "otter"\n}',
      'variable "api_token" {\n default = "[secret-1]"\n}',
    ],
    ["password   =   'otter7'", "password   =   '[secret-1]'"],
    ["{'password': 'o't\"7', 'port': 1}", "{'password': '[secret-1]', 'port': 1}"],
    ["SECRET_KEY = (\n  'ott' 'er7'\n)", "SECRET_KEY = (\n  '[secret-1]'\n)"],
    ["api_tokens = ['ott1', 'ott2']", "api_tokens = ['[secret-1]']"],
    ['bind_password: |-\n  ott\n  er7\nport: 1', 'bind_password: |-\n  [secret-1]\nport: 1'],
    ['{\\"token\\": \\"otter7\\"}', '{\\"token\\": \\"[secret-1]\\"}'],
    ['&#39;password&#39;: &#39;otter7&#39;', '&#39;password&#39;: &#39;[secret-1]&#39;'],
    ['PASSWORD=otter7\\nDEBUG=0', 'PASSWORD=[secret-1]\\nDEBUG=0'],
    ['spring.mail.password=ott er 7', 'spring.mail.password=[secret-1]'],
    ['<password>ott &lt; er7</password>', '<password>[secret-1]</password>'],
    ['AuthLDAPBindPassword "ot "t" er"', 'AuthLDAPBindPassword "[secret-1]"'],
    ['SetEnvIf X-Auth-Token "^otter$" ok=1', 'SetEnvIf X-Auth-Token "^[secret-1]$" ok=1'],
    [
      'postgres://ada7:otter7@db1.test/x?sslmode=require',
      'postgres://[user-1]:[secret-1]@[host-1]/x?sslmode=require',
    ],
    [
      'dsn="User=ada7;Password=otter7;Encrypt=True"',
      'dsn="User=[user-1];Password=[secret-1];Encrypt=True"',
    ],
    ['processing otter.co.id', 'processing [host-1]'],
    ['found {"otter.com.np": 1}', 'found {"[host-1]": 1}'],
    ['jwt_secret: Some("otter er7")', 'jwt_secret: Some("[secret-1]")'],
    ['["password"]=>\n  string(7) "otter 7"', '["password"]=>\n  string(7) "[secret-1]"'],
    ['[db_password] => otter er', '[db_password] => [secret-1]'],
    ["(Pdb) p settings.SECRET_KEY\n'otter er'", "(Pdb) p settings.SECRET_KEY\n'[secret-1]'"],
    [
      '<key>ClientSecret</key>\n<string>otter</string>',
      '<key>ClientSecret</key>\n<string>[secret-1]</string>',
    ],
    ['| db_password | otter |', '| db_password | [secret-1] |'],
    ['\u001b[31mAPI_TOKEN\u001b[0m = otter', '\u001b[31mAPI_TOKEN\u001b[0m = [secret-1]'],
    ['~ password = "otter" -> "otter7"', '~ password = "[secret-1]" -> "[secret-2]"'],
    ['DSN=x;PWD={ot;t}}er};Encrypt=yes', 'DSN=x;PWD={[secret-1]};Encrypt=yes'],
    ['<dbUser>ada7</dbUser>', '<dbUser>[user-1]</dbUser>'],
    ['username      = "ada7"', 'username      = "[user-1]"'],
    ['Key (login)=(ada.k) exists', 'Key (login)=([user-1]) exists'],
    ['ada:x:1001:1001:Ada Keller,,,:/', '[user-1]:x:1001:1001:[user-2],,,:/'],
  ])('%s', (given, hidden) => {
    expect(redactor()(given)).toBe(hidden);
  });

  test.each([
    'mod_wsgi/4.9.4 Python/3.11 configured',
    '[Sun Nov 22 14:10:09.269089 2026] [pid 7750:tid 7875]',
    "on '/var/run/apache2/wsgi.4885.0.1.sock' as user with uid=33",
    '127.0.0.1',
    'std::string and [::1]:80, at 14:10:09',
    'https://www.example.com/ and http://localhost:8000/',
    'File "/usr/lib/python3/dist-packages/django/core/handlers/wsgi.py", line 3',
    'openresty/1.21.4.2',
    'undefined symbol: _ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERm',
    "issuer: CN=R10,O=Let's Encrypt,C=US and CN = ISRG Root X2",
    'Get "https://127.0.0.1/api/secrets": Forbidden',
    'Using --password via a pipe',
    "bind('0.0.0.0') at PATH=/usr/bin, MDPrivateKeys rsa4096",
  ])('leaves %s', (text) => {
    expect(redactor()(text)).toBe(text);
  });

  test('gives the same text the same token, and another text another', () => {
    expect(redactor()('192.0.2.1 192.0.2.2 192.0.2.1')).toBe('[ip-1] [ip-2] [ip-1]');
  });

  test('hides only what it is asked to', () => {
    const redact = redactor({ kinds: new Set(['ip']) });
    expect(redact('192.0.2.1 at https://shop.acme.test for alice@acme.test')).toBe(
      '[ip-1] at https://shop.acme.test for alice@acme.test',
    );
  });

  test('hides a name wherever it stands, once it was seen to be one', () => {
    const redact = redactor();
    redact('https://acme.test/');
    expect(redact('acme.test is not shop-acme.test')).toBe('[host-1] is not [host-2]');
  });

  test('hides a name in a text that stands before the one that tells it is a name', () => {
    const redact = redactor();
    redact.learn('ServerName acme.test');
    expect(redact('no answer from acme.test')).toBe('no answer from [host-1]');
  });

  test('leaves a name that is part of another word, also where it stands twice', () => {
    const redact = redactor();
    redact('ServerName ab.test');
    expect(redact('ab.test xab.testy ab.testy')).toBe('[host-1] xab.testy ab.testy');
  });

  test.each([
    'OSError: sys.stdout access restricted by mod_wsgi',
    "ModuleNotFoundError: No module named '_mod_wsgi_a32f419ec66961c532de96b06cda43d6'",
    'TTY=pts/0 ; USER=root ; COMMAND=/usr/bin/ls',
    "Requests get 503, because Apache's own user can't reach the socket",
    'the user doesn\u2019t own the file',
  ])('leaves %s', (line) => {
    expect(redactor()(line)).toBe(line);
  });

  test('takes time in proportion to the text, however often a name stands in it', () => {
    const time = (times: number): number => {
      const text = `ServerName shop.acme.test\n${'for shop.acme.test '.repeat(times)}`;
      return leastTime(() => redactor()(text));
    };
    // Four times the text; were it the square, sixteen times the time.
    expect(time(80_000) / time(20_000)).toBeLessThan(12);
  });

  test('leaves no address, no name and no secret that it was given', () => {
    const secrets = fc.array(
      fc.oneof(
        fc.ipV4().map((it) => ({ it, text: `[client ${it}:4711]` })),
        fc.ipV6().map((it) => ({ it, text: `from ${it} came` })),
        fc
          .emailAddress({ size: 'small' })
          .filter((one) => !/['`/=]/.test(one))
          .map((it) => ({ it, text: `mail to ${it} now` })),
        fc.stringMatching(/^[a-z]{12}$/).map((it) => ({ it, text: `password=${it} next` })),
        fc.stringMatching(/^[a-z]{12}$/).map((it) => ({ it, text: `'/home/${it}/site'` })),
        fc.stringMatching(/^[a-z]{12}\.test$/).map((it) => ({ it, text: `https://${it}/cart` })),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(secrets, (given) => {
        const told = redactor()(given.map(({ text }) => text).join('\n'));
        for (const { it } of given.filter(
          ({ it: one }) => !/^(?:127\.|0\.0\.0\.0$|255\.|[0:]+1?$|[a-f:]+$)/.test(one),
        )) {
          expect(told).not.toContain(it);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing the second time', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string(),
        fc.ipV4(),
        fc.ipV6(),
        fc.emailAddress(),
        fc.constantFrom(
          '/home/alice/x',
          'password=hunter2',
          'token: "abcdef"',
          'Cookie: a=1; b=2',
          'https://shop.acme.test/x',
        ),
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
