import { matches, type Span } from './span.ts';

/** 'k3J…'   key=k3J…   : 0f1e…: a long value without a blank, in quotes or after a sign. */
const VALUE = /(?<=["'=]|: )(?<it>[\w+/=.~!@#$%^*-]{20,200})(?=["'&,;)\s}\]]|$)/dg;
/** Values by their form that are no secret: paths, dotted names, files, versions, counts. */
const NAME =
  /^[./~]|^GPG_KEY=|^_mod_wsgi_|^_ZT?[A-Z\d]|[\w-]\/[\w.-]{1,80}\/|\.(?:py|pyc|so|conf|wsgi|log|sock|html?|js|css|json|ya?ml|txt|cfg|ini|toml|pid|service)\b|^[\w-]+(?:\.[A-Za-z_][\w-]*)+$|^[\d.:-]+$|^[A-Za-z]+$|^[a-z_-]+\d{0,2}$|^[A-Z_-]+$|^0x/;
const HEX = /^(?:[a-f\d]{32,}|[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12})$/i;
/** Bits a letter: what is drawn at random from 60 letters has more, a word less. */
const RANDOM = 3.6;

/** … got Ck7vX2mQ9zL4… and: longer, as nothing before it says that it is a value. */
const WORD = /(?<![\w/.+=%@$-])(?<!(?<!:\d{1,6}):)(?<it>[\w+/-]{32,200}={0,2})(?![\w/.+@-])/dg;

/** Values that look drawn at random: keys under names that say nothing of it. */
export function* randomValues(text: string): Generator<Span> {
  yield* matches(text, 'secret', VALUE, looksRandom);
  yield* matches(text, 'secret', WORD, isDrawnWord);
}

/** No symbol of a library, which is long too: _ZNSt7__cxx1112basic_string… */
const isDrawnWord = (word: string): boolean =>
  HEX.test(word) ||
  isDrawnRun(word) ||
  (!/__|[-_](?:linux|gnu|x86|cp3|py3)/.test(word) &&
    /[a-z]/.test(word) &&
    /[A-Z]/.test(word) &&
    looksRandom(word) &&
    bitsPerLetter(word) >= 4);

/** dapi0f1e2d…, 0f1e2d…-us7: digits between letters all along; names of C++ that are that long have few. */
function isDrawnRun(word: string): boolean {
  if (/^_*Z[NTSKL]|^_mod_wsgi_|__|-linux-/.test(word)) return false;
  return word.split(/[-_]/).some((run) => {
    const changes = run.match(/[A-Z](?=\d)|\d(?=[A-Z])/gi)?.length ?? 0;
    return run.length >= 28 && changes >= run.length / 5 && bitsPerLetter(run) >= 3.2;
  });
}

/** Whether a value could hardly be a word or a name. */
export function looksRandom(value: string): boolean {
  if (HEX.test(value)) return true;
  if (NAME.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  const changes = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g)?.length ?? 0;
  return digits >= 2 && changes >= 4 && bitsPerLetter(value) >= RANDOM;
}

function bitsPerLetter(value: string): number {
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const part = count / value.length;
    return sum - part * Math.log2(part);
  }, 0);
}
