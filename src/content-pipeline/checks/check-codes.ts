import { didYouMean, type Issues } from '../issues.ts';
import type { Content } from '../link/content.ts';
import { report } from './report.ts';

const CODE = /^wsgi\d{4}$/;

/** Messages have the codes of the error reference: all of them, and no others. */
export function checkCodes(content: Content, issues: Issues): void {
  const { kb, upstream } = content;
  const page = upstream.pages['error-reference'];
  if (!page) return;
  const documented = Object.keys(page)
    .filter((anchor) => CODE.test(anchor))
    .map((anchor) => anchor.toUpperCase());
  const known = new Set(kb.messages.flatMap(({ codes }) => codes));
  for (const { id, codes } of kb.messages) {
    codes.forEach((code, index) => {
      if (!code.startsWith('WSGI') || documented.includes(code)) return;
      report(content, issues, {
        code: 'unknown-code',
        of: `message ${id}`,
        path: ['codes', index],
        message: `${code} isn't in the error reference of ${upstream.version}`,
        hint: didYouMean(code, documented),
      });
    });
  }
  for (const code of documented.filter((one) => !known.has(one))) {
    issues.add({
      code: 'unknown-code',
      file: 'messages/',
      line: 1,
      column: 1,
      message: `no message has ${code}, which is in the error reference of ${upstream.version}`,
      hint: 'add it to the codes of its message, or write a message for it',
    });
  }
}
