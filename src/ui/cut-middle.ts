/** Shortens a text to `most` characters by leaving out its middle. A path keeps whole names. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  return cutPath(text, most) ?? cutAnywhere(text, most);
}

/** `/srv/clients/…/wsgi.py`, or null if even the last name doesn't fit. */
function cutPath(text: string, most: number): string | null {
  const end = text.lastIndexOf('/');
  const tail = `…${text.slice(end)}`;
  const start = text.lastIndexOf('/', most - tail.length - 1) + 1;
  if (end < 1 || tail.length >= most || start === 0) return null;
  return text.slice(0, start) + tail;
}

function cutAnywhere(text: string, most: number): string {
  const kept = most - 1;
  const tail = Math.floor(kept * 0.6);
  return `${text.slice(0, kept - tail)}…${text.slice(text.length - tail)}`;
}
