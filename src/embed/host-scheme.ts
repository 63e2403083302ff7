import type { Scheme } from '../browser/frame-messages.ts';

/** Whether the page around an element is dark: its text is lighter than a middle gray. */
export const hostScheme = (element: Element): Scheme =>
  lightness(getComputedStyle(element).color) > 0.5 ? 'dark' : 'light';

// rgb(233, 231, 225)   color(display-p3 0.9 0.9 0.9 / 0.8)   oklch(0.93 0.01 90)   lab(92 1 2)
/** How light a computed color is, from 0 to 1. */
export function lightness(color: string): number {
  const [first = 0, second = 0, third = 0] = color
    .slice(color.indexOf('(') + 1)
    .split(/[ ,/]+/)
    .map(parseFloat)
    .filter((number) => !Number.isNaN(number));
  // Lab, LCH, Oklab and Oklch begin with the lightness, as a percentage or a number.
  if (/^(?:ok)?l/.test(color)) return first > 1 ? first / 100 : first;
  const sum = 0.3 * first + 0.59 * second + 0.11 * third;
  return color.startsWith('rgb') ? sum / 255 : sum;
}

/** Calls back whenever the page may have changed its colors. Returns how to stop. */
export function followHostScheme(onChange: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(onChange);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  system.addEventListener('change', onChange);
  // A page that fades from light to dark is dark only at the end.
  document.addEventListener('transitionend', onChange);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', onChange);
    document.removeEventListener('transitionend', onChange);
  };
}
