/**
 * The address of a screen of this wizard, for somebody else. Undefined for a page that was opened
 * from a disk. A frame isn't opened alone.
 */
export function ownAddress(place: string): string | undefined {
  if (location.protocol === 'file:') return undefined;
  const page = location.pathname.replace(/frame\.html$/, '');
  return `${location.origin}${page}#${place}`;
}
