/** A form in which people really paste a server's output. The log's content stays the same. */
export interface Shape {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** Changes each line that is not blank. */
export const eachLine =
  (change: (line: string, index: number) => string) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line, index) => (line.trim() === '' ? line : change(line, index)))
      .join('\n');

// [Sun Nov 22 14:10:09.269089 2026] [wsgi:error] [pid 7750:tid 7875] [client …]     not: [script /srv/app.wsgi]
export const APACHE_PREFIX = /^(?:\[(?!script )[^\]]*\] ?)+/;

/** Lines of at most `width` characters, broken between words. */
export function wrapWords(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else {
      current =
        current === '' && lines.length === 0 && word === ''
          ? ' '
          : `${current}${current === '' ? '' : ' '}${word}`;
    }
  }
  return [...lines, current].join('\n');
}
