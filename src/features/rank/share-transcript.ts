import { words } from '#words/replaced.ts';
import { words as transcriptWords } from '#words/transcript-text.ts';
import { problemTold } from '../../engine/transcript/case-told.ts';
import { formatTranscript, transcript } from '../../engine/transcript/transcript.ts';
import { redactor } from '../../redaction/index.ts';
import type { Case } from '../../session/case-model.ts';
import { toldOf } from '../../session/told.ts';

/** The transcript with names and secrets hidden, and what was replaced. */
export async function shareTranscript(
  current: Case,
  opened: string | undefined,
): Promise<{ readonly text: string; readonly replaced: string }> {
  const redact = redactor();
  const problem = problemTold({ diagnosis: current.diagnosis, opened });
  const fix = problem === undefined ? null : await current.loadFix(problem);
  const given = transcript(toldOf(current, redact, opened, fix), transcriptWords);
  return {
    text: formatTranscript(given, transcriptWords),
    replaced: words.replaced(redact.replaced()),
  };
}
