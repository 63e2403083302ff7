import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** Any other line quoted as in mail and Markdown: the text after the marks. */
export const quotedText: LineReader = {
  kind: 'text',
  samples: ['> server says', '> > daemon process'],
  read(line) {
    const start = quotedBy(line);
    return start > 0 ? { fields: {}, start, bare: true } : null;
  },
};
