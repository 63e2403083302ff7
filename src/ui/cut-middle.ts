/** Shortens a text to `most` characters by leaving out its middle, which says least in a path. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = most - 1;
  const tail = Math.floor(kept * 0.6);
  return `${text.slice(0, kept - tail)}…${text.slice(text.length - tail)}`;
}
