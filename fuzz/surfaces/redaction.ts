import fc from 'fast-check';
import { redactor } from '../../src/redaction/index.ts';
import { mutated } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** A line with something to hide, and what must be gone. */
interface Planted {
  readonly line: string;
  readonly value: string;
}

const octet = fc.integer({ min: 1, max: 254 });
const ipv4 = fc
  .tuple(fc.integer({ min: 1, max: 223 }), octet, octet, octet)
  .filter(([first]) => first !== 127)
  .map((octets) => octets.join('.'));
const ipv6 = fc
  .array(fc.integer({ min: 0x1000, max: 0xffff }), { minLength: 6, maxLength: 6 })
  .map((groups) => `2001:db8:${groups.map((group) => group.toString(16)).join(':')}`);
const name = fc.stringMatching(/^[b-df-hj-np-tv-z]{9}$/);
const secret = fc.stringMatching(/^[a-z]{6}\d{2}[A-Z]{4}$/);

const line = (
  values: fc.Arbitrary<string>,
  around: readonly [string, ...string[]],
): fc.Arbitrary<Planted> =>
  fc
    .tuple(values, fc.constantFrom(...around))
    .map(([value, text]) => ({ value, line: text.replace('@', () => value) }));

const planted: fc.Arbitrary<Planted> = fc.oneof(
  line(fc.oneof(ipv4, ipv6), [
    '[Sun Nov 22 14:06:54.600006 2026] [core:error] [pid 1] [client @:40000] AH00128: x',
    '@ - - [22/Nov/2026:14:06:54 +0000] "GET / HTTP/1.1" 500 1 "-" "-"',
    'connect to @ failed',
  ]),
  line(name, [
    'Traceback: "/home/@/site/app.wsgi"',
    'drwx------ 5 @ www-data 4096 Nov 22 14:01 site',
    "AH01618: user @ not found: /private'",
  ]),
  line(
    name.map((one) => `${one}.test`),
    ['    ServerName @', 'see https://@/cart for it', "ALLOWED_HOSTS = ['@']"],
  ),
  line(secret, [
    "SECRET_KEY = '@'",
    'SetEnv DB_PASSWORD @',
    'Authorization: Bearer @',
    '{"password": "@"}',
    'redis://:@@cache.test:6379/0',
    'Cookie: sessionid=@; theme=dark',
    'GET /reset?token=@ HTTP/1.1',
    'password      = "@"',
    "api_tokens = ['@']",
    '{\\"client_secret\\": \\"@\\"}',
    '&quot;token&quot;: &quot;@&quot;',
    'bind_password: |-\n  @\nport: 389',
    '<password>@</password>',
    'AuthLDAPBindPassword "@"',
    'SetEnvIf X-Auth-Token "^@$" known',
    'Server=db1;Uid=x;Pwd={@};Encrypt=yes',
    '[db_password] => @',
  ]),
);

/** Texts in which something to hide stands between the lines of others. */
export function redaction(cases: readonly string[]): Surface {
  const inputs = fc.record({
    text: mutated(cases),
    plants: fc.array(fc.tuple(planted, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 4,
    }),
  });
  return surface('redaction', inputs, ({ text, plants }) => {
    const lines = text.split('\n');
    for (const [one, place] of plants) lines.splice(Math.floor(place * lines.length), 0, one.line);
    const whole = lines.join('\n');
    const redact = redactor();
    redact.learn(whole);
    const told = redact(whole);
    must(redact(told) === told, 'what was redacted once is redacted again otherwise');
    for (const [{ value }] of plants) {
      must(!told.includes(value) || text.includes(value), `${value} is left in the text`);
    }
  });
}
