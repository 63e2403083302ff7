import { typedAhead } from './screen-shown.ts';

/** Puts the focus into a field, and into the field what was typed while its screen was loading. */
export function focusField(field: HTMLInputElement): void {
  field.focus();
  if (typedAhead.size === 0) return;
  const typed = [...typedAhead].map(({ key }) => key).join('');
  typedAhead.clear();
  field.setRangeText(typed, field.value.length, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
