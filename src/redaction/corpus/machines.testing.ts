import { ALNUM, DIGITS, HEX, LOWER, type Random } from './random.testing.ts';

/** A drawn value, and the parts of it that must not be in a redacted text. */
export interface Drawn {
  readonly text: string;
  readonly gone: readonly string[];
}

const whole = (text: string): Drawn => ({ text, gone: [text] });

const SYLLABLES = [
  'bra',
  'ken',
  'lor',
  'vim',
  'tas',
  'quo',
  'nel',
  'fer',
  'dus',
  'zan',
  'pol',
  'hex',
];
const coined = (random: Random): string =>
  Array.from({ length: random.between(3, 4) }, () => SYLLABLES[random.between(0, 11)]).join('');

const domain = (random: Random): string => {
  const name = random.oneOf([
    coined,
    (own: Random) => `${coined(own)}-${coined(own)}`,
    (own: Random) => `${coined(own)}${String(own.between(2, 99))}`,
  ])(random);
  const top = random.oneOf([
    'com', 'org', 'net', 'de', 'co.uk', 'io', 'edu', 'gov', 'internal', 'local', 'lan', 'corp',
    'example', 'test', 'cloud', 'app', 'dev', 'ac.at', 'com.br', 'info',
  ]); // prettier-ignore
  return `${name}.${top}`;
};

/** A full name of a host. */
export const fullHost = (random: Random): Drawn => {
  const registered = domain(random);
  const text = random.oneOf([
    registered,
    `www.${registered}`,
    `app${String(random.between(1, 40))}.${registered}`,
    `db-${String(random.between(1, 9))}.prod.${registered}`,
    `${coined(random)}.${random.oneOf(['staging', 'eu-west', 'k8s', 'dmz'])}.${registered}`,
  ]);
  return { text, gone: [text, registered] };
};

/** A name of a host without a domain, as syslog and prompts print it. */
export const shortHost = (random: Random): Drawn =>
  whole(
    random.oneOf([
      `web${String(random.between(10, 99))}`,
      `${coined(random)}-${String(random.between(1, 30))}`,
      `srv-${coined(random)}`,
      coined(random),
      `ip-10-${String(random.between(10, 99))}-${String(random.between(1, 200))}-7`,
      `vps${random.chars(DIGITS, 6)}`,
    ]),
  );

const octet = (random: Random): string => String(random.between(1, 254));

const four = (random: Random): string =>
  random.oneOf([
    () => `10.${octet(random)}.${octet(random)}.${octet(random)}`,
    () => `192.168.${octet(random)}.${octet(random)}`,
    () => `172.${String(random.between(16, 31))}.${octet(random)}.${octet(random)}`,
    () =>
      `${String(random.oneOf([34, 51, 93, 141, 203, 217]))}.${octet(random)}.${octet(random)}.${octet(random)}`,
  ])();

export const address4 = (random: Random): Drawn => whole(four(random));

const group = (random: Random): string => random.between(0x10, 0xffff).toString(16);
const groups = (random: Random, count: number): string =>
  Array.from({ length: count }, () => group(random)).join(':');

const global6 = (random: Random): string => {
  const prefix = random.oneOf(['2001:db8', '2a01:4f8', '2600:1f18', '2a02:8070', 'fd12:3456']);
  return random.oneOf([
    () => `${prefix}:${groups(random, 6)}`,
    () => `${prefix}:${groups(random, 2)}::${String(random.between(1, 99))}`,
    () => `${prefix}::${groups(random, 2)}`,
    () =>
      `${prefix}:${groups(random, 1)}:0:${groups(random, 2)}:0:${groups(random, 1)}`.toUpperCase(),
  ])();
};

/** IPv6 without a zone. */
export const address6 = (random: Random): Drawn => whole(global6(random));

/** An address as Apache prints a client: of either family, with a zone, or mapped. */
export const address = (random: Random): Drawn =>
  random.oneOf([
    () => address4(random),
    () => address4(random),
    () => address6(random),
    () => {
      const own = `fe80::${groups(random, 4)}`;
      return { text: `${own}%${random.oneOf(['eth0', 'ens18', '2'])}`, gone: [own] };
    },
    () => {
      const own = four(random);
      return { text: `::ffff:${own}`, gone: [own] };
    },
  ])();

const FIRST = [
  'alice',
  'jonas',
  'mkeller',
  'priya',
  'wojtek',
  'beatriz',
  'hkim',
  'oliver',
  'fatima',
  'sven',
  'tgarcia',
  'nadia',
  'yusuf',
  'elena',
];
const LAST = [
  'keller',
  'novak',
  'oconnor',
  'schmidt',
  'tanaka',
  'rossi',
  'moreau',
  'haddad',
  'lindqvist',
  'pereira',
];
const first = (random: Random): string => FIRST[random.between(0, FIRST.length - 1)] ?? '';
const last = (random: Random): string => LAST[random.between(0, LAST.length - 1)] ?? '';

/** A person's account. */
export const user = (random: Random): Drawn =>
  whole(
    random.oneOf([
      () => first(random),
      () => `${first(random).charAt(0)}${last(random)}`,
      () => `${first(random)}.${last(random)}`,
      () => `${first(random)}_${random.chars(LOWER, 1)}`,
      () => `${first(random)}${String(random.between(2, 99))}`,
      () => `${coined(random)}-${first(random)}`,
    ])(),
  );

/** An account as Windows spells it. */
export const capitalUser = (random: Random): Drawn => {
  const own = first(random);
  return whole(own.charAt(0).toUpperCase() + own.slice(1));
};

export const mail = (random: Random): Drawn => {
  const at = random.oneOf([domain(random), `mail.${domain(random)}`]);
  const local = random.oneOf([
    () => `${first(random)}.${last(random)}`,
    () => `${first(random).charAt(0)}${last(random)}${String(random.between(1, 99))}`,
    () => `${first(random)}+${random.oneOf(['alerts', 'apache', 'prod'])}`,
    () => `${first(random)}_${last(random)}`,
    () => `${first(random).charAt(0).toUpperCase()}.${last(random)}`,
    () => random.oneOf(['ops', 'webmaster', 'admin', 'hostmaster']),
  ])();
  return { text: `${local}@${at}`, gone: [`${local}@`, at] };
};

const port = (random: Random): string => String(random.between(32768, 60999));
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Sep', 'Nov', 'Dec'] as const;
const two = (value: number): string => String(value).padStart(2, '0');
const clock = (random: Random): string =>
  `${two(random.between(0, 23))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}`;

/** What logs are full of and nobody hides, drawn so that no text is like the next. */
export const ordinary: Readonly<Record<string, (random: Random) => string>> = {
  port,
  pid: (random) => String(random.between(300, 60000)),
  tid: (random) => `140${random.chars(DIGITS, 12)}`,
  uid: (random) => `ZT${random.chars(ALNUM, 24)}`,
  hex: (random) => random.chars(HEX, 12),
  size: (random) => String(random.between(100, 90000)),
  time: (random) =>
    `Tue ${random.oneOf(MONTHS)} ${two(random.between(1, 28))} ${clock(random)}.${random.chars(DIGITS, 6)} 2026`,
  clf: (random) =>
    `${two(random.between(1, 28))}/${random.oneOf(MONTHS)}/2026:${clock(random)} +0000`,
  sys: (random) => `${random.oneOf(MONTHS)} ${two(random.between(10, 28))} ${clock(random)}`,
  iso: (random) =>
    `2026-0${String(random.between(1, 9))}-${two(random.between(1, 28))}T${clock(random)}.${random.chars(DIGITS, 6)}+00:00`,
  ver: (random) =>
    `${String(random.between(1, 9))}.${String(random.between(0, 30))}.${String(random.between(0, 12))}`,
  line: (random) => String(random.between(2, 900)),
  site: (random) => random.oneOf(['site', 'shop', 'myapp', 'blog', 'portal', 'tracker']),
};
