import { useState } from 'react';
import { REDACTED, redactor, type Redacted } from '../../engine/transcript/redact.ts';
import { unknownReport } from '../../engine/transcript/unknown-report.ts';
import { useCase } from '../../session/case.tsx';
import { CopyRefused, Disclosure, useCopy } from '../../ui/index.ts';
import { IssueLink } from './IssueLink.tsx';
import { RedactionSwitches } from './RedactionSwitches.tsx';
import './transcript.css';

/** What was not recognised, redacted, to tell those who make this; only where a text is here to tell. */
export function TellUs({ tracker }: { readonly tracker: string }) {
  const { kb, version, session } = useCase();
  const [hidden, setHidden] = useState<ReadonlySet<Redacted>>(new Set(REDACTED));
  const versions = { product: version, content: kb.version };
  const text = unknownReport(versions, session.sources, redactor(hidden));
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, 'Copied');
  if (session.sources.every(({ kind }) => kind !== 'text')) return null;
  return (
    <Disclosure summary="Should it be known here? Tell those who make this">
      <RedactionSwitches hidden={hidden} onChange={setHidden} />
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="transcript" ref={ref} tabIndex={0} role="region" aria-label="What is told">
        {text}
      </pre>
      {state === 'refused' && <CopyRefused />}
      <p>
        <IssueLink tracker={tracker} title="Not recognised" text={text} onCopy={() => void copy()}>
          Open an issue at the tracker of this project
        </IssueLink>
      </p>
    </Disclosure>
  );
}
