import type { KeyboardEvent } from 'react';

/** Arrow keys walk from the search field to the results, and back. */
export function walk(event: KeyboardEvent, form: HTMLFormElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  if (focusResult(form, step)) event.preventDefault();
}

/** Moves the focus by so many results. False if there is none. */
export function focusResult(form: HTMLFormElement | null, step: number): boolean {
  const links = form?.parentElement?.querySelectorAll<HTMLElement>('.results a') ?? [];
  const stops = [...(form?.querySelectorAll('input') ?? []), ...links];
  const now = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[Math.max(0, now) + step];
  next?.focus();
  return next !== undefined;
}
