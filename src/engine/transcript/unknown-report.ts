import type { Session } from '../../model/index.ts';
import { formatTranscript } from './transcript.ts';
import type { Redactor } from './redact.ts';

/** So many lines show what a format is like. */
const MOST_LINES = 60;

/** What was pasted and not recognised, redacted, for those who can teach it. */
export function unknownReport(
  versions: { readonly product: string; readonly content: string },
  sources: Session['sources'],
  redact: Redactor,
): string {
  const lines = sources.flatMap((source) =>
    source.kind === 'text' ? source.text.split(/\r?\n/) : [],
  );
  const shown = lines.filter((line) => line.trim() !== '').slice(0, MOST_LINES);
  // Indented, each line is code to Markdown, and no line can end that.
  const code = shown.map((line) => `    ${redact(line)}`).join('\n');
  const left = lines.length > MOST_LINES ? `\n\n${String(MOST_LINES)} lines of more.` : '';
  return `${formatTranscript({ ...versions, sections: [] })}\n## Not recognised\n\n${code}${left}\n`;
}
