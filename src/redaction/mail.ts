import { matches, type Span } from './span.ts';

/** alice@example.com   o'brien%40corp.example.com   alice@corp   not: @decorator */
const MAIL =
  /(?<![\w.+-])(?<!:\/\/[^\s:/@"'<>]{0,128}:[^\s@"'<>]{0,64})(?<it>[\w.+!#$%&*?^{|}~-][\w.+!#$%&*?^{|}~'-]{0,63}(?:@|%40)[a-z\d](?:[\w-]{0,61}[a-z\d])?(?:\.[a-z\d-]{1,63}){1,6})(?![\w@])/dgi;
const QUOTED = /"[^"@\r\n]{1,64}"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/dg;
/** One without a dot, where only an address can stand. */
const LOCAL =
  /(?<=mailto:|ServerAdmin\s{1,4}|(?:From|To|Cc|Reply-To|Return-Path):\s?<?|<)(?<it>[\w.+-]{1,64}@[\w-]{2,63})(?![\w.])/dgi;
const UNITS = /\.(?:service|socket|target|slice|timer|mount|scope|device|path)$/i;
const NOBODYS =
  /^(?:git@git(?:hub|lab)\.com|(?:you|webmaster|user|admin|root|postmaster)@(?:localhost|(?:host\.)?(?:example|domain)\.com|your-domain\S*|my\.domain))$/i;

/** Addresses of mail. */
export function* mail(text: string): Generator<Span> {
  const isAddress = (value: string): boolean => !UNITS.test(value) && !NOBODYS.test(value);
  yield* matches(text, 'mail', MAIL, isAddress);
  yield* matches(text, 'mail', QUOTED);
  yield* matches(text, 'mail', LOCAL, isAddress);
}
