import { useCallback, useEffect, useMemo, useState } from 'react';
import { words } from '#words/rank.ts';
import { useCase } from '../../session/case.tsx';
import { linkOf } from '../../session/told.ts';
import { selectText } from '../../browser/select-text.ts';
import { Button, CopyRefused, useCopy, useKeys } from '../../ui/index.ts';

/** Copies the report, redacted, as Markdown. Or the link, which opens the case without its log. */
export function CopyTranscript({ opened }: { readonly opened: string | undefined }) {
  const current = useCase();
  const [{ text, replaced, isLink }, setShared] = useState({
    text: '',
    replaced: '',
    isLink: false,
  });
  const { ref, state, copy } = useCopy<HTMLPreElement>(text);
  const link = linkOf(current, opened);
  const tell = useCallback(async () => {
    // It loads when something is shared: a fix needs none of it.
    const { shareTranscript } = await import('./share-transcript.ts');
    const shared = await shareTranscript(current, opened);
    setShared({ ...shared, isLink: false });
    await copy(shared.text, words.transcriptCopied);
  }, [current, opened, copy]);
  const tellLink = useCallback(async () => {
    setShared({ text: link ?? '', replaced: '', isLink: true });
    await copy(link, words.linkCopied);
  }, [link, copy]);
  const keys = useMemo(
    () => ({
      c: () => void tell(),
      ...(link === undefined ? {} : { l: () => void tellLink() }),
    }),
    [tell, tellLink, link],
  );
  useKeys(keys);
  useEffect(() => {
    // The text appears only now. Before that, there was nothing to select.
    if (state === 'refused' && ref.current) selectText(ref.current);
  }, [state, ref]);
  return (
    <>
      <Button variant="quiet" keyHint="c" onPress={keys.c}>
        {state === 'copied' && !isLink ? words.copied : words.copy}
      </Button>
      <p className="hint">{words.misses}</p>
      {/* It was there before it is filled, so that a screen reader announces it. */}
      <p className="hint" role="status">
        {replaced}
      </p>
      {keys.l && (
        <Button variant="quiet" keyHint="l" onPress={keys.l}>
          {state === 'copied' && isLink ? words.copied : words.copyLink}
        </Button>
      )}
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
