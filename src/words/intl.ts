import { locale } from '#words/locale.ts';

/** A text for each plural form of the language. `#` is the number. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Intl.PluralRules(locale);
const lists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
const conjunctions = new Intl.ListFormat(locale, { type: 'conjunction' });

/** A number as the language writes it. */
export const inDigits = (number: number, options?: Intl.NumberFormatOptions): string =>
  number.toLocaleString(locale, options);

/** A number with its noun: `count(2, { one: '# line', other: '# lines' })` → `2 lines`. */
export const count = (number: number, forms: Forms): string =>
  (forms[rules.select(number)] ?? forms.other).replace('#', inDigits(number));

/** Words one after the other: `Apache, Socket, Daemon`. */
export const inList = (words: readonly string[]): string => lists.format(words);

/** A list in which all apply: `3, 5, and 9`. */
export const allOf = (words: readonly string[]): string => conjunctions.format(words);
