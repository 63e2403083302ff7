import { isSomebodys } from './hosts.ts';
import { nameAround, valueAfter } from './named-values.ts';
import type { Span } from './span.ts';
import { isPerson } from './users.ts';

/** Names of accounts and machines where they are in quotes, in tags, behind aligned signs or blanks. */
const STEM =
  /(?:user(?:_?(?:name|id))?|account_?name|log[io]n(?:_?name)?|host(?:_?name)?|hosts)(?=\\{0,4}["'] ?[,:=)]|\\{1,4}["']|&(?:quot|#\d\d|#x27);|%22|>|["']\]|\s{1,40}["']?value|[ \t]{1,40}["']?[\w.-]+["']?[ \t]*$|[ \t]{2,40}[:=])/gim;
/** Values that say how something is done, not who somebody is. */
const WORDS =
  /^(?:required|string|text|varchar|int|hidden|email|input|none|null|true|false|search|not|is|was|has|can|and|or|mode|data|agent|name|id)$/i;

/** define('DB_USER', 'x')    <dbUser>x</dbUser>    SetEnv DB_HOST x    - name: DB_USER, value: x    user   = x */
export function* namedAccounts(text: string): Generator<Span> {
  for (const stem of text.matchAll(STEM)) {
    const end = stem.index + stem[0].length;
    const name = nameAround(text, stem.index, end);
    // A word of a sentence has blanks around it.
    const isAlone = name.start === stem.index;
    if (
      name.end > end ||
      (isAlone && text[end] === ' ' && !/^[ \t]+[:=]/.test(text.slice(end, end + 42)))
    )
      continue;
    const found = valueAfter(text, name);
    if (!found || !/^[a-z_][\w.-]{1,250}$/i.test(found.value) || WORDS.test(found.value)) continue;
    const kind = /host/i.test(stem[0]) ? 'host' : 'user';
    const is = kind === 'user' ? isPerson(found.value) : isSomebodys(found.value.toLowerCase());
    if (is) yield { ...found, kind };
  }
}
