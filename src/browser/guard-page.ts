import { dropSecondClick } from './screen-shown.ts';
import { followChoice } from './single-keys.ts';

/** Listens on the whole page for what would do something that nobody meant. */
export function guardPage(): void {
  // Before any part of the page hears of them.
  addEventListener('click', dropSecondClick, true);
  addEventListener('change', followChoice, true);
  // After all parts of the page.
  addEventListener('dragover', refuseFiles);
  addEventListener('drop', refuseFiles);
}

/** A file that no part of the page takes would replace the page in some browsers. */
function refuseFiles(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
}
