import { useCallback, useEffect, useMemo, useState } from 'react';
import { words } from '#words/rank.ts';
import { words as transcriptWords } from '#words/transcript-text.ts';
import { formatTranscript, transcript } from '../../engine/transcript/transcript.ts';
import { useCase } from '../../session/case.tsx';
import { selectText } from '../../browser/select-text.ts';
import { Button, CopyRefused, useCopy, useKeys } from '../../ui/index.ts';

/** Copies everything about the case, redacted, as Markdown. */
export function CopyTranscript() {
  const { kb, version, session, diagnosis } = useCase();
  const [{ text, replaced }, setShared] = useState({ text: '', replaced: '' });
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, words.transcriptCopied);
  const tell = useCallback(async () => {
    // What redacts loads when something is shared: a fix needs none of it.
    const { redactor, hidingWords } = await import('./hiding.ts');
    const redact = redactor();
    const given = transcript(kb, version, session, diagnosis, redact, transcriptWords);
    const told = formatTranscript(given, transcriptWords);
    setShared({ text: told, replaced: hidingWords.replaced(redact.replaced()) });
    await copy(told);
  }, [kb, version, session, diagnosis, copy]);
  useKeys(useMemo(() => ({ c: () => void tell() }), [tell]));
  useEffect(() => {
    // The text appears only now. Before that, there was nothing to select.
    if (state === 'refused' && ref.current) selectText(ref.current);
  }, [state, ref]);
  return (
    <>
      <Button variant="quiet" onPress={() => void tell()}>
        {state === 'copied' ? words.copied : words.copy}
      </Button>
      <p className="hint">{words.misses}</p>
      {/* It was there before it is filled, so that a screen reader announces it. */}
      <p className="hint" role="status">
        {replaced}
      </p>
      {state === 'refused' && (
        <>
          <CopyRefused />
          <pre className="rail-transcript" dir="ltr" translate="no" ref={ref}>
            {text}
          </pre>
        </>
      )}
    </>
  );
}
