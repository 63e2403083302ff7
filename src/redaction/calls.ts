import { isSomebodys } from './hosts.ts';
import { span, type Span } from './span.ts';
import { isPerson } from './users.ts';

/** A call that takes an account and its password, or a key: login('ada', 'x'), auth=('ada', 'x') */
const CALL =
  /(?:\b(?:[\w.]{1,80}\.)?(?<name>log_?in|sign_?in|authenticate|(?:set|make|check)_password|simple_bind\w{0,8}|bind_s|HTTP(?:Basic|Digest|Proxy)Auth|\w{0,20}BasicAuth|(?:Plain|UsernamePassword|Network)Credentials?|Fernet|(?:Timestamp)?Signer|URLSafe\w{0,12}Serializer|create_(?:super)?user|mysqli|PDO|\w{0,12}_?connect)|\b\w{0,20}(?:auth|credentials|login)\s?=)\s?\(/g;
const TEXT = /\s{0,40}[bru]{0,2}(?<quote>\\?["'])/iy;
/** An argument that is no text: a variable, a number. */
const OTHER = /\s{0,40}[\w.]{1,60}\s{0,4},/y;
const TAKES_SECRET_ALONE = /password$|^Fernet$|Signer$|Serializer$/;
/** jwt.decode(token, 'x')    hmac.new(b'x', …): the first text is the key. */
const KEYED = /\b(?:jwt\.(?:en|de)code|hmac\.new|hmac\.digest)\s?\(/g;
/** ('db1.example.com', 'ada', 'x'): a machine, an account and its password. */
const TRIPLE =
  /\(\s?[bu]?(["'])(?:[\w-]{1,63}\.){1,6}[a-z]{2,20}\1,\s?[bu]?\1(?<user>[\w.-]{2,64})\1,\s?[bu]?\1(?<secret>[^"'\r\n]{3,200})\1\s?\)/dgi;

/** Accounts, passwords and keys that code gives to a call by their place. */
export function* calls(text: string): Generator<Span> {
  for (const { 0: head, index } of text.matchAll(KEYED)) {
    const [key] = textsFrom(text, index + head.length);
    if (key) yield key;
  }
  for (const { indices, groups = {} } of text.matchAll(TRIPLE)) {
    const [at = 0, end = 0] = indices?.groups?.['secret'] ?? [];
    const [from = 0, to = 0] = indices?.groups?.['user'] ?? [];
    yield span(text, 'secret', at, end);
    if (isPerson(groups['user'] ?? '')) yield span(text, 'user', from, to);
  }
  for (const { 0: head, index, groups = {} } of text.matchAll(CALL)) {
    const texts = textsFrom(text, index + head.length);
    const { name = '' } = groups;
    const last = texts.at(-1);
    const [first] = texts;
    if (!first || !last) continue;
    if (/connect$|^mysqli$|^PDO$/.test(name)) {
      // Drivers differ in what comes first: host, account and password are all here.
      if (texts.length >= 3) yield* texts.filter(({ value }) => isSomebodys(value));
      continue;
    }
    const isAlone = texts.length === 1;
    const isMail = /^[^\s@]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/.test(last.value);
    if (isAlone ? TAKES_SECRET_ALONE.test(name) : !isMail) yield last;
    if (isAlone ? TAKES_SECRET_ALONE.test(name) : !/^[\w.-]{2,64}$/.test(first.value)) continue;
    if (isPerson(first.value)) yield { ...first, kind: 'user' };
  }
}

function textsFrom(text: string, start: number): readonly Span[] {
  const found: Span[] = [];
  let at = start;
  while (found.length < 6) {
    OTHER.lastIndex = at;
    if (OTHER.test(text)) at = OTHER.lastIndex;
    TEXT.lastIndex = at;
    const quote = TEXT.exec(text)?.groups?.['quote'];
    if (quote === undefined) break;
    const from = TEXT.lastIndex;
    const end = text.indexOf(quote, from);
    if (end < 0 || end - from > 400 || text.slice(from, end).includes('\n')) break;
    if (end > from) found.push(span(text, 'secret', from, end));
    const comma = /\s{0,4},/y;
    comma.lastIndex = end + quote.length;
    if (!comma.test(text)) break;
    at = comma.lastIndex;
  }
  return found;
}
