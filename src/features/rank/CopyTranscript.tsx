import { useEffect } from 'react';
import { transcript } from '../../engine/transcript/transcript.ts';
import { useCase } from '../../session/case.tsx';
import { selectText } from '../../platform/select-text.ts';
import { Button, useCopy } from '../../ui/index.ts';

/** Copies all that is known of the case, redacted, as Markdown. */
export function CopyTranscript() {
  const { kb, version, session, diagnosis } = useCase();
  const { ref, state, copy } = useCopy<HTMLPreElement>(
    transcript(kb, version, session, diagnosis),
    'Transcript copied',
  );
  useEffect(() => {
    // The text is shown only now: there was nothing to select when the browser refused.
    if (state === 'refused' && ref.current) selectText(ref.current);
  }, [state, ref]);
  return (
    <>
      <Button variant="quiet" onPress={() => void copy()}>
        {state === 'copied' ? 'Copied' : 'Copy what we know'}
      </Button>
      {state === 'refused' && (
        <>
          <p role="status">
            The browser refuses to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.
          </p>
          <pre className="rail-transcript" ref={ref}>
            {transcript(kb, version, session, diagnosis)}
          </pre>
        </>
      )}
    </>
  );
}
