import { words } from '#words/transcript.tsx';
import { words as transcriptWords } from '#words/transcript-text.ts';
import { unknownReport } from '../../engine/transcript/unknown-report.ts';
import { useCase } from '../../session/case.tsx';
import { CopyRefused, Disclosure, useCopy } from '../../ui/index.ts';
import { IssueLink } from './IssueLink.tsx';
import { RedactedText } from './RedactedText.tsx';
import { RedactionSwitches } from './RedactionSwitches.tsx';
import { useRedaction } from './use-redaction.ts';
import './transcript.css';

/** Reports what wasn't recognized, redacted. Only shown if the text is here. */
export function ReportUnknown({ tracker }: { readonly tracker: string }) {
  const { kb, version, session } = useCase();
  const { redact, chosen, choose } = useRedaction();
  const versions = { product: version, content: kb.version };
  const text = unknownReport(versions, session.sources, redact, transcriptWords);
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, words.copied);
  if (session.sources.every(({ kind }) => kind !== 'text')) return null;
  return (
    <Disclosure summary={words.tellUs}>
      <RedactionSwitches chosen={chosen} onChange={choose} replaced={redact.replaced()} />
      <RedactedText label={words.isTold} text={text} shown={ref} />
      {state === 'refused' && <CopyRefused />}
      <p>
        <IssueLink
          tracker={tracker}
          title={words.notRecognized}
          text={text}
          onCopy={() => void copy()}
        >
          {words.openOwnIssue}
        </IssueLink>
      </p>
    </Disclosure>
  );
}
