const mark = 'data-announcer';

/**
 * Makes a screen reader say a sentence when it is next idle. The same sentence twice is said twice.
 */
export function announce(sentence: string): void {
  const region = announcer();
  region.textContent = '';
  // If it were emptied and filled in one task, the region wouldn't change.
  setTimeout(() => {
    region.textContent = sentence;
  }, 50);
}

/**
 * The live region of the page, or of the dialog that covers it. Screen readers skip what a dialog
 * covers.
 */
function announcer(): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  const home = dialogs[dialogs.length - 1] ?? document.body;
  const present = home.querySelector(`:scope > [${mark}]`);
  if (present !== null) return present;
  const region = document.createElement('div');
  region.setAttribute(mark, '');
  region.setAttribute('role', 'status');
  region.className = 'visually-hidden';
  home.append(region);
  return region;
}
