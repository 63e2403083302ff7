import { useEffect, useMemo } from 'react';
import { words } from '#words/rank.ts';
import { formatTranscript, transcript } from '../../engine/transcript/transcript.ts';
import { useCase } from '../../session/case.tsx';
import { selectText } from '../../browser/select-text.ts';
import { Button, CopyRefused, useCopy, useKeys } from '../../ui/index.ts';

/** Copies everything about the case, redacted, as Markdown. */
export function CopyTranscript() {
  const { kb, version, session, diagnosis } = useCase();
  const text = formatTranscript(transcript(kb, version, session, diagnosis));
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, words.transcriptCopied);
  useKeys(useMemo(() => ({ c: () => void copy() }), [copy]));
  useEffect(() => {
    // The text appears only now. Before that, there was nothing to select.
    if (state === 'refused' && ref.current) selectText(ref.current);
  }, [state, ref]);
  return (
    <>
      <Button variant="quiet" onPress={() => void copy()}>
        {state === 'copied' ? words.copied : words.copy}
      </Button>
      <p className="hint">{words.misses}</p>
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
