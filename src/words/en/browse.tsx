import type { ReactNode } from 'react';
import { count } from '../intl.ts';

/** All problems, and the search among them. */
export const words = {
  title: 'All problems',
  search: 'Search',
  searchHint:
    'words, a code such as WSGI0117, a directive, or a log line. Enter opens the first match, arrow keys move through the list.',
  problems: (problems: number) => count(problems, { one: '# problem', other: '# problems' }),
  nothing: 'Nothing found. Try one word of the message, or paste it on the start page.',
  found: (found: number) => count(found, { one: '# found', other: '# found, best match first' }),
  list: 'Search results',
  codeOf: (
    code: string,
    level: string | null,
    page: (words: string) => ReactNode,
    owner: string,
  ) => (
    <>
      {code.toUpperCase()} is a message of {page(owner)}
      {level !== null && ` at level ${level}`}, not of mod_wsgi.
    </>
  ),
  meant: 'Guessed from your wording',
  meantHint: 'Each one says what you would see, and how to make sure.',
  kinds: {
    problem: 'problem',
    code: 'code',
    message: 'message',
    directive: 'directive',
    fix: 'fix',
    question: 'question',
  },
  byPart: 'By part',
  bySymptom: 'By what you see',
  symptom: (title: string, hint: string) => `${title}: ${hint}`,
  toRead: (codes: (words: string) => ReactNode, messages: (words: string) => ReactNode) => (
    <>
      As plain pages, without JavaScript: {codes('all codes')}, {messages('all messages')}.
    </>
  ),
};
