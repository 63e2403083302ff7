const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçđéƒĝĥîĵķļɱñôƥǫřšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔƤǪŘŠŢÛṼŴẊÝŽ';
const FILLER = ' łôñĝ šéñţéñçé îñ ôţĥéř ļàñĝûàĝéš';

/** So much longer than English can a translation be. */
const GROWTH = 0.4;

/**
 * English as a translation could be: no letter is plain, every text is longer, and brackets show
 * where it begins and ends. What has no letters stays, and so do spaces at its ends.
 */
export function pseudoText(text: string): string {
  const words = text.trim();
  if (!/[a-z]/i.test(words)) return text;
  const accented = words.replace(/[a-z]/gi, (letter) => ACCENTED.charAt(PLAIN.indexOf(letter)));
  const length = Math.ceil(words.length * GROWTH);
  const filler = FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length);
  return text.replace(words, () => `⟦${accented}${filler}⟧`);
}
