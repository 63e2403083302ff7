import { readFileSync } from 'node:fs';

const FONTS = ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-mono'];

/** The licenses of the fonts. Styles bring them, where Vite's list of licenses does not look. */
export const fontLicences = (): string =>
  FONTS.map((font) => {
    const license = readFileSync(`node_modules/@fontsource-variable/${font}/LICENSE`, 'utf8');
    return `# ${font}\n\n${license}`;
  }).join('\n');
