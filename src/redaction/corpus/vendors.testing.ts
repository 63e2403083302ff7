import type { Drawn } from './machines.testing.ts';
import { ALNUM, DIGITS, HEX, LOWER, UPPER, type Random } from './random.testing.ts';

/** How a provider writes its keys: a prefix that anyone may know, and what is secret behind it. */
type Form = readonly [prefix: string, secret: (random: Random) => string];

const of =
  (alphabet: string, length: number) =>
  (random: Random): string =>
    random.chars(alphabet, length - 1) + random.chars(ALNUM, 1);
const URL64 = `${ALNUM}-_`;

const FORMS = {
  awsid: ['AKIA', of(`${UPPER}234567`, 16)],
  awsuser: ['AIDA', of(`${UPPER}234567`, 16)],
  stripe: ['sk_live_', of(ALNUM, 99)],
  whsec: ['whsec_', of(ALNUM, 32)],
  vault: ['hvs.', of(URL64, 90)],
  mailgun: ['key-', of(HEX, 32)],
  gocspx: ['GOCSPX-', of(URL64, 28)],
  pypi: ['pypi-AgEIcHlwaS5vcmc', of(URL64, 120)],
  npm: ['npm_', of(ALNUM, 36)],
  glpat: ['glpat-', of(URL64, 20)],
  dop: ['dop_v1_', of(HEX, 64)],
  ghp: ['ghp_', of(ALNUM, 36)],
  openai: ['sk-proj-', of(URL64, 120)],
  twiliosid: ['AC', of(HEX, 32)],
  slackhook: ['', of(ALNUM, 24)],
  telegram: ['', (random) => `${random.chars(DIGITS, 10)}:AA${random.chars(URL64, 33)}`],
  fernet: ['', (random) => `${random.chars(URL64, 43)}=`],
  wgkey: ['', (random) => `${random.chars(ALNUM, 43)}=`],
} satisfies Record<string, Form>;

/** Forms that only a text without any key word beside it shows. */
const BARE: readonly [Form, ...Form[]] = [
  ['sk-ant-api03-', of(URL64, 95)],
  ['hf_', of(ALNUM, 34)],
  ['dckr_pat_', of(URL64, 27)],
  ['shpat_', of(HEX, 32)],
  ['sq0atp-', of(URL64, 22)],
  ['lin_api_', of(ALNUM, 40)],
  ['sbp_', of(HEX, 40)],
  ['dapi', of(HEX, 32)],
  ['glsa_', (random) => `${random.chars(ALNUM, 32)}_${random.chars(HEX, 8)}`],
  ['rubygems_', of(HEX, 48)],
  ['PMAK-', (random) => `${random.chars(HEX, 24)}-${random.chars(HEX, 34)}`],
  ['ATATT3xFfGF0', of(URL64, 180)],
  ['xapp-1-A', (random) => `${random.chars(DIGITS, 10)}-${random.chars(HEX, 64)}`],
  ['NRAK-', of(`${UPPER}${DIGITS}`, 27)],
  ['AGE-SECRET-KEY-1', of(`${UPPER}${DIGITS}`, 58)],
  ['ya29.', of(URL64, 120)],
  ['sntrys_', of(ALNUM, 90)],
  ['xkeysib-', (random) => `${random.chars(HEX, 64)}-${random.chars(ALNUM, 16)}`],
  ['EAAC', of(ALNUM, 120)],
  ['pscale_tkn_', of(URL64, 43)],
  ['dp.pt.', of(ALNUM, 43)],
  ['', (random) => `${random.chars(HEX, 32)}-us${String(random.between(1, 20))}`],
  ['', (random) => `${random.chars(LOWER + DIGITS, 14)}.atlasv1.${random.chars(ALNUM, 67)}`],
];

const drawn = ([prefix, secret]: Form, random: Random): Drawn => {
  const own = secret(random);
  return { text: prefix + own, gone: [own] };
};

/** Keys of providers: drawn, so that no file holds one that a scanner takes for a live key. */
export const vendors: Readonly<Record<string, (random: Random) => Drawn>> = {
  ...Object.fromEntries(
    Object.entries(FORMS).map(([name, form]) => [name, (random: Random) => drawn(form, random)]),
  ),
  vendor: (random) => drawn(random.oneOf(BARE), random),
};
