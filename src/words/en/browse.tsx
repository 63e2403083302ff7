import type { ReactNode } from 'react';
import { count } from '../intl.ts';

/** All problems, and the search among them. */
export const words = {
  title: 'All problems',
  search: 'Search',
  searchHint: 'words, a code such as WSGI0117, a directive, or a line of the log: Enter goes there',
  problems: (problems: number) => count(problems, { one: '# problem', other: '# problems' }),
  nothing: 'Nothing found. Try one word of the message, or paste it at the start.',
  found: (found: number) => count(found, { one: '# found', other: '# found, most fitting first' }),
  list: 'Found',
  meant: 'By your words, it could be',
  meantHint: 'A guess by words alone. Each says what is seen then, and how to make sure.',
  kinds: { problem: 'problem', code: 'code', message: 'message', directive: 'directive' },
  toRead: (codes: (words: string) => ReactNode, messages: (words: string) => ReactNode) => (
    <>
      To read and to link to, without a script: {codes('all codes')}, {messages('all messages')}.
    </>
  ),
};
