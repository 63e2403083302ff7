import { LINE_END } from './hole.ts';

/** Lines without what a mail, a listing or a page put around them: `> `, `12: `, `&lt;`. */
export function bareLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => withoutQuotes(line));
  return withoutNumbers(text.includes('&lt;') ? lines.map(withoutEntities) : lines);
}

// > x     > > x     >x     No directive begins with >.
const withoutQuotes = (line: string): string => line.replace(/^(?:> ?){1,8}/, '');

const withoutEntities = (line: string): string =>
  line
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

//  12: x     12 x     12| x     12.  x     not: 8080
const NUMBERED = /^ {0,8}(\d{1,6})(?:[:.|)\t-]|(?= |$))[ \t]?/;
/** So many numbers in a row are a listing. */
const FEWEST = 3;

/** Takes numbers away where each line has the next one. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const bare = [...lines];
  let run: number[] = [];
  let last = Number.NaN;
  const endRun = (): void => {
    if (run.length >= FEWEST)
      for (const at of run) bare[at] = (lines[at] ?? '').replace(NUMBERED, '');
    run = [];
  };
  lines.forEach((line, index) => {
    const number = Number(NUMBERED.exec(line)?.[1] ?? Number.NaN);
    if (Number.isNaN(number) && line.trim() === '') return;
    if (number !== last + 1) endRun();
    if (!Number.isNaN(number)) run.push(index);
    last = number;
  });
  endRun();
  return bare;
}

/** What a script writes to a configuration, by `echo`, `printf` or `line:`; several lines stay one. */
export function writtenBy(line: string): string {
  const written = WRITES.exec(line)?.[2];
  // Inside quotation marks that go on: WSGIScriptAlias / /srv/app.wsgi\n\
  const text = written ?? line.replace(/\\n\\?$/, '');
  if (!text.includes('\\n') || (written === undefined && text === line)) return text;
  return text.replace(/(?:\\n)?\\?$/, '').replaceAll('\\n', LINE_END);
}

// RUN echo "ServerName x" >> /etc/…     printf '%s\n' 'x'     line: 'WSGISocketPrefix run/wsgi'     not: echo done
const WRITES =
  /^\s*(?:-\s+)?(?:(?:RUN|sudo|&&|\|\||run:)\s+)*(?:echo|printf|line:|content:)\s+(?:-[en]+\s+|'%s\\n'\s+)*(["'])(.*?)(?:\1[^"']*)?$/;
