import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** A sentence that a person wrote, such as "I moved the project yesterday". */
export const ownWords: LineReader = {
  kind: 'words',
  samples: [
    'I already tried chmod 777 and setenforce 0',
    'since the upgrade to Debian 13 it gives 500',
    'The project is under /home/ops/tickets on Rocky 9, there is no log',
  ],
  read(whole) {
    const start = quotedBy(whole);
    const line = whole.slice(start, start + LONGEST);
    if (!isSentence(line)) return null;
    // Without "I" or "we", it can be the rest of what a program said in the line above.
    return PERSON.test(line) ? { fields: {}, start } : { fields: {}, start, bare: true };
  },
};

/** Whether a line is made of words, as people write. */
export function isSentence(line: string): boolean {
  if (CODE.test(line)) return false;
  const tokens = line.replace(LABEL, '').trim().split(/\s+/);
  const plain = tokens.filter((token) => PLAIN.test(token)).length;
  if (tokens.length < 2 || plain * 2 < tokens.length) return false;
  if (PERSON.test(line)) return true;
  if (LABELED.test(line.replace(LABEL, ''))) return false;
  const small = line.match(SMALL)?.length ?? 0;
  // A short line with a number, such as a status, is a program's.
  const numbers = tokens.length > 4 ? tokens.filter((token) => NUMBER.test(token)).length : 0;
  const isPlain = plain + numbers === tokens.length;
  return (
    small > 1 ||
    (small === 1 && tokens.length > 2 && (isPlain || BEGINS.test(line))) ||
    // In a language other than English: what programs print has letters of ASCII alone.
    (FOREIGN.test(line) && isPlain && tokens.length > 4)
  );
}

/** No sentence that helps is longer. In characters. */
const LONGEST = 1000;
// import_module(name)     <p>     std::bad_alloc     "detail": x     # x     an indented line     from x import y
// not: (I tried that)     it hangs :(
const CODE = /[{}|<>]|\w\(|::|^["'`#*[]|^(?: {3}|\t)|^from \S+ import /;
// RuntimeError: x     the following error:     a = 1     Forbidden (403)     checking for apxs... no
const LABELED = /=|[:;](?:\s|$)|\(\d|\.{3} /;
// word     isn't,     (word)     not: /srv/app     9.4     settings.py
const PLAIN = /^[("']?\p{L}+(?:['’-]\p{L}+)*[.,;:!?)"']*$/iu;
// 22.04     9,
const NUMBER = /^\d+(?:\.\d+)*[.,;!?]?$/;
const FOREIGN = /[\u00c0-\u024f\u0370-\u{10ffff}]/u;
// Server: Debian 12
const LABEL =
  /^(?:server|os|system|distro|platform|setup|environment|problem|symptom|question):\s/i;
// it gives 500     the site hangs     not: 404 Not Found
const BEGINS = /^(?:it|the|there|since|after|before|when)\s/i;
const PERSON =
  /(?:^|[\s("'])(?:i|i['’](?:m|ve|d|ll)|im|ive|my|we|we['’](?:ve|re|d)|our|me|us)(?=[\s,.;!?]|$)/i;
// The words that hold a sentence together.
const SMALL =
  /(?<![\w./-])(?:the|an?|is|are|was|were|has|have|had|it|on|in|at|to|of|and|but|since|after|before|there|this|that|with|for|when|from|not?|does|did|do|by|be|can|only|still|all|every|because|if|as|nothing|without|could|should|would|what|why|how|you|\w+n['’]t)(?![\w/-]|\.\w)/gi;
