import type { Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import type { ContentFile } from '../read/read-content.ts';
import { FILLERS } from '../scaffold-problem.ts';

/** No example text of `content -- new` is left. */
export function checkTemplate(files: readonly ContentFile[], issues: Issues): void {
  for (const { path, text } of files) {
    if (!/^problems\/.*\/(?:problem\.yaml|fix\.md)$/.test(path)) continue;
    text.split('\n').forEach((line, index) => {
      const filler = FILLERS.find((one) => line.endsWith(` ${one}`) || line.trim() === one);
      if (filler === undefined) return;
      issues.add({
        code: 'template',
        file: path,
        line: index + 1,
        column: line.indexOf(filler) + 1,
        message: `still has the template's text "${filler}"`,
        hint: 'write what is true of this problem, or remove the line',
      });
    });
  }
}

const MADE_BY_HAND = /\b(?:hand-?\s?(?:made|written)|made up|invented|fake|todo|tbd|fixme)\b/i;

/** A case says where its text was really printed. */
export function checkOrigin({ testCases, silent }: Content, issues: Issues): void {
  for (const { file, from } of [...testCases, ...silent]) {
    if (!MADE_BY_HAND.test(from) && from.trim().includes(' ')) continue;
    issues.add({
      code: 'origin',
      file,
      line: 1,
      column: 1,
      message: `"from: ${from}" doesn't say where this was printed`,
      hint: 'a case is a real capture: name the server or the public report that it comes from',
    });
  }
}
