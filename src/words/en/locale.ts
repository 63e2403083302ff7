/** The language that this folder is in, as `Intl` knows it. */
export const locale = 'en';
