const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçđéƒĝĥîĵķļɱñôƥǫřšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔƤǪŘŠŢÛṼŴẊÝŽ';
const FILLER = ' łôñĝ šéñţéñçé îñ ôţĥéř ļàñĝûàĝéš';

/** A translation can be this much longer than English. */
const GROWTH = 0.4;

/**
 * English as a translation could be: no letter is plain, every text is longer, and brackets show
 * its start and end. Text without letters stays, and so do spaces at the ends.
 */
export function pseudoText(text: string): string {
  const words = text.trim();
  if (!/[a-z]/i.test(words)) return text;
  const accented = words.replace(/[a-z]/gi, (letter) => ACCENTED.charAt(PLAIN.indexOf(letter)));
  const length = Math.ceil(words.length * GROWTH);
  const filler = FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length);
  return text.replace(words, () => `⟦${accented}${filler}⟧`);
}
