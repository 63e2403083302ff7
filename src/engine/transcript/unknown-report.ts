import type { Redactor, Session } from '../../model/index.ts';
import { oneLine } from './one-line.ts';
import type { TranscriptWords } from './report-words.ts';
import { formatTranscript } from './transcript.ts';
import { redactAll } from './redact-all.ts';

/** This many lines show what a format looks like. */
const MOST_LINES = 60;

export interface UnknownReportWords extends Pick<TranscriptWords, 'title' | 'versions' | 'link'> {
  readonly notRecognized: string;
  readonly firstLines: (shown: number, all: number) => string;
}

/** What was pasted and not recognized, redacted, for those who can teach it. */
export function unknownReport(
  versions: { readonly product: string; readonly content: string },
  sources: Session['sources'],
  redact: Redactor,
  words: UnknownReportWords,
): string {
  const lines = sources.flatMap((source) =>
    source.kind === 'text' ? source.text.split(/\r?\n/) : [],
  );
  const said = redactAll(
    lines.filter((line) => line.trim() !== ''),
    redact,
  );
  // Markdown reads indented lines as code, and no line can end that.
  const code = said
    .slice(0, MOST_LINES)
    .map((line) => `    ${oneLine(line)}`)
    .join('\n');
  const left = said.length > MOST_LINES ? `\n\n${words.firstLines(MOST_LINES, said.length)}` : '';
  const head = formatTranscript({ ...versions, sections: [] }, words);
  return `${head}\n## ${words.notRecognized}\n\n${code}${left}\n`;
}
