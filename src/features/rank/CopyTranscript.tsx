import { useCallback, useEffect, useMemo, useState } from 'react';
import { words } from '#words/rank.ts';
import { useCase } from '../../session/case.tsx';
import { selectText } from '../../browser/select-text.ts';
import { Button, CopyRefused, useCopy, useKeys } from '../../ui/index.ts';

/** Copies everything about the case, redacted, as Markdown. */
export function CopyTranscript() {
  const { kb, version, session, diagnosis } = useCase();
  const [{ text, replaced }, setShared] = useState({ text: '', replaced: '' });
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, words.transcriptCopied);
  const tell = useCallback(async () => {
    // It loads when something is shared: a fix needs none of it.
    const { shareTranscript } = await import('./share-transcript.ts');
    const shared = shareTranscript(kb, version, session, diagnosis);
    setShared(shared);
    await copy(shared.text);
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
