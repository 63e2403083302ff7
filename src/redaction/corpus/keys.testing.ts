import type { Drawn } from './machines.testing.ts';
import { ALNUM, DIGITS, HEX, LOWER, UPPER, type Random } from './random.testing.ts';
import { vendors } from './vendors.testing.ts';

const whole = (text: string): Drawn => ({ text, gone: [text] });
const behind = (prefix: string, own: string): Drawn => ({ text: prefix + own, gone: [own] });
const BASE64 = `${ALNUM}+/`;
const URL64 = `${ALNUM}-_`;
const DJANGO = `${LOWER}${DIGITS}!@#$%^&*(-_=+)`;

/** Starts and ends with a letter, as a value that isn't quoted may be cut at either end otherwise. */
const framed = (random: Random, alphabet: string, length: number): string =>
  random.chars(ALNUM, 1) + random.chars(alphabet, length - 2) + random.chars(ALNUM, 1);

const WORDS = [
  'copper',
  'lantern',
  'walrus',
  'meadow',
  'pickle',
  'thunder',
  'velvet',
  'cobalt',
] as const;

/** A password without blanks and quotes. */
const password = (random: Random): Drawn =>
  whole(
    random.oneOf([
      () => framed(random, ALNUM, random.between(9, 20)),
      () => framed(random, `${ALNUM}!%^*-_+.~`, random.between(9, 20)),
      () => `${random.oneOf(WORDS)}-${random.oneOf(WORDS)}-${String(random.between(10, 99))}`,
      () => `${random.oneOf(WORDS)}${random.oneOf(WORDS)}${random.chars(DIGITS, 3)}!`,
      () => random.chars(HEX, 24),
    ])(),
  );

/** A password as it may stand between quotes. */
const quoted = (random: Random): Drawn =>
  random.oneOf([
    () => password(random),
    () => whole(framed(random, `${ALNUM}&,;@:#$!=?`, random.between(12, 24))),
    () => whole(framed(random, `${ALNUM} &,;`, random.between(14, 24))),
    () =>
      whole(
        `${random.oneOf(WORDS)} ${random.oneOf(WORDS)} ${random.oneOf(WORDS)}${random.chars(DIGITS, 2)}`,
      ),
  ])();

/** A password as it may stand in a URL, with what must be escaped there escaped. */
const inUrl = (random: Random): Drawn =>
  whole(
    random.oneOf([
      () => framed(random, ALNUM, random.between(9, 18)),
      () => framed(random, `${ALNUM}-_.~!$*`, random.between(9, 18)),
      () => `${random.chars(ALNUM, 6)}%40${random.chars(ALNUM, 4)}%2F${random.chars(ALNUM, 3)}`,
    ])(),
  );

const token = (random: Random): Drawn =>
  whole(
    random.oneOf([
      () => random.chars(HEX, 32),
      () => random.chars(HEX, 40),
      () => framed(random, URL64, 43),
      () => framed(random, ALNUM, 24),
      () =>
        `${random.chars(HEX, 8)}-${random.chars(HEX, 4)}-4${random.chars(HEX, 3)}-a${random.chars(HEX, 3)}-${random.chars(HEX, 12)}`,
    ])(),
  );

const jwt = (random: Random): Drawn => {
  const payload = `eyJ${random.chars(ALNUM, 60)}`;
  const signature = framed(random, URL64, 43);
  const head = random.oneOf(['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJhbGciOiJSUzI1NiJ9']);
  return { text: `${head}.${payload}.${signature}`, gone: [payload, signature] };
};

const pem = (random: Random): Drawn => {
  const kind = random.oneOf([
    'RSA PRIVATE KEY',
    'PRIVATE KEY',
    'EC PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'ENCRYPTED PRIVATE KEY',
  ]);
  const lines = Array.from({ length: random.between(3, 9) }, () => random.chars(BASE64, 64));
  const end = `${random.chars(ALNUM, random.between(20, 50))}=`;
  return {
    text: [`-----BEGIN ${kind}-----`, ...lines, end, `-----END ${kind}-----`].join('\n'),
    gone: [...lines, end],
  };
};

const hash = (random: Random): Drawn =>
  random.oneOf([
    () => behind('$apr1$', `${random.chars(`${ALNUM}./`, 8)}$${random.chars(ALNUM, 22)}`),
    () => behind('$2y$05$', random.chars(`${ALNUM}./`, 53)),
    () => behind('{SHA}', `${random.chars(BASE64, 27)}=`),
    () => behind('$6$', `${random.chars(ALNUM, 16)}$${random.chars(`${ALNUM}./`, 86)}`),
  ])();

/** Keys whose form tells whose they are. */
const service = (random: Random): Drawn =>
  random.oneOf([
    () => behind(random.oneOf(['AKIA', 'ASIA']), random.chars(`${UPPER}234567`, 16)),
    () => behind('ghp_', random.chars(ALNUM, 36)),
    () => behind('github_pat_', `${random.chars(ALNUM, 22)}_${random.chars(ALNUM, 59)}`),
    () => behind('glpat-', random.chars(ALNUM, 20)),
    () =>
      behind(
        'xoxb-',
        `${random.chars(DIGITS, 12)}-${random.chars(DIGITS, 12)}-${random.chars(ALNUM, 24)}`,
      ),
    () => behind('sk_live_', random.chars(ALNUM, 24)),
    () => behind('rk_live_', random.chars(ALNUM, 24)),
    () => behind('SG.', `${random.chars(ALNUM, 22)}.${random.chars(ALNUM, 43)}`),
    () => behind('AIza', random.chars(ALNUM, 35)),
    () => behind('GOCSPX-', random.chars(ALNUM, 28)),
    () => behind('npm_', random.chars(ALNUM, 36)),
    () => behind('SK', random.chars(HEX, 32)),
  ])();

const cookie = (random: Random): Drawn =>
  random.oneOf([
    () => whole(random.chars(`${LOWER}${DIGITS}`, 32)),
    () => whole(random.chars(ALNUM, 64)),
    () =>
      whole(
        `.eJx${random.chars(ALNUM, 40)}:1tK${random.chars(ALNUM, 3)}:${framed(random, URL64, 43)}`,
      ),
    () => whole(random.chars(HEX, 26)),
    () => jwt(random),
  ])();

/** What must be hidden as a secret or as a cookie, by name in a template. */
export const keys = {
  ...vendors,
  pw: password,
  pwq: quoted,
  pwurl: inUrl,
  token,
  jwt,
  pem,
  hash,
  service,
  django: (random: Random) => whole(framed(random, DJANGO, 50)),
  awssecret: (random: Random) => whole(framed(random, BASE64, 40)),
  azure: (random: Random) => whole(`${random.chars(BASE64, 86)}==`),
  basic: (random: Random) =>
    whole(`${framed(random, ALNUM, random.between(18, 36))}${random.oneOf(['', '=', '=='])}`),
  b64: (random: Random) =>
    whole(`${framed(random, ALNUM, random.between(20, 44))}${random.oneOf(['', '=', '=='])}`),
} satisfies Record<string, (random: Random) => Drawn>;

export const cookies = { cookie } satisfies Record<string, (random: Random) => Drawn>;
