import { words as transcriptWords } from '#words/transcript-text.ts';
import { words } from '#words/transcript.tsx';
import { formatTranscript, transcript } from '../../engine/transcript/transcript.ts';
import type { Diagnosis, KnowledgeBase, Session } from '../../model/index.ts';
import { redactor } from '../../redaction/index.ts';

/** The transcript with names and secrets hidden, and what was replaced. */
export function shareTranscript(
  kb: KnowledgeBase,
  version: string,
  session: Session,
  diagnosis: Diagnosis,
): { readonly text: string; readonly replaced: string } {
  const redact = redactor();
  const given = transcript(kb, version, session, diagnosis, redact, transcriptWords);
  return {
    text: formatTranscript(given, transcriptWords),
    replaced: words.replaced(redact.replaced()),
  };
}
