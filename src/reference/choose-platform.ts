import { rememberedPlatform, rememberPlatform } from '../browser/remembered-platform.ts';

/** Shows the commands of the chosen system alone, and remembers the choice for the next page. */
export function followChoice(): void {
  const choice = document.querySelector<HTMLSelectElement>('#platform');
  if (!choice) return;
  choice.value = rememberedPlatform();
  // A value that isn't listed leaves nothing selected.
  if (choice.selectedIndex < 0) choice.value = '';
  show(choice.value);
  choice.addEventListener('change', () => {
    rememberPlatform(choice.value);
    show(choice.value);
  });
}

/** Shows what is for a platform. Empty shows everything, and closes what was behind a disclosure. */
function show(platform: string): void {
  const isFor = (ids: string | undefined): boolean =>
    platform === '' || (ids?.split(' ').includes(platform) ?? true);
  document.documentElement.classList.toggle('is-chosen', platform !== '');
  for (const one of document.querySelectorAll<HTMLElement>('[data-on]')) {
    one.hidden = !isFor(one.dataset.on);
  }
  for (const one of document.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = one.closest<HTMLElement>('.step');
    if (step) step.hidden = !isFor(one.dataset.step);
  }
  for (const others of document.querySelectorAll<HTMLDetailsElement>('.variants > details')) {
    others.open = platform !== '' && others.querySelector('[data-on]:not([hidden])') !== null;
  }
}
