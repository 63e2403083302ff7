import { words as transcriptWords } from '#words/transcript-text.ts';
import { words } from '#words/transcript.tsx';
import { formatTranscript, needs, transcript } from '../../engine/transcript/transcript.ts';
import { saveFile } from '../../browser/save-file.ts';
import { useCase } from '../../session/case.tsx';
import { addNote } from '../../session/store.ts';
import { Button, CopyRefused, Heading, useCopy } from '../../ui/index.ts';
import { byId } from '../../engine/indexed.ts';
import { AddNote } from './AddNote.tsx';
import { IssueLink } from './IssueLink.tsx';
import { Meter } from './Meter.tsx';
import { RedactedText } from './RedactedText.tsx';
import { RedactionSwitches } from './RedactionSwitches.tsx';
import { useRedaction } from './use-redaction.ts';
import './transcript.css';

const TRACKER = 'https://github.com/GrahamDumpleton/mod_wsgi/issues';
const GUIDES = 'https://modwsgi.readthedocs.io/en/latest/user-guides';

/** What was seen, asked, concluded and tried, redacted, to share, and what is missing. */
export function HandOver() {
  const { kb, version, session, diagnosis, store, to } = useCase();
  const { redact, chosen, choose } = useRedaction();
  const told = transcript(kb, version, session, diagnosis, redact, transcriptWords);
  const text = formatTranscript(told, transcriptWords);
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, words.transcriptCopied);
  const asked = needs(diagnosis, session);
  const isOut = diagnosis.next.kind === 'hand-over';
  const first = byId(kb.problems, diagnosis.hypotheses[0]?.problem);
  return (
    <>
      <Heading title={words.title}>{isOut ? words.outOfIdeas : words.title}</Heading>
      <p className="lead">{isOut ? words.leadOut : words.lead}</p>
      <Meter needs={asked} />
      {asked.some(({ isHere }) => !isHere) && (
        <p>
          {words.script((text) => (
            <a href={`#${to('/script')}`}>{text}</a>
          ))}
        </p>
      )}
      <h2>{words.transcriptTitle}</h2>
      <RedactionSwitches chosen={chosen} onChange={choose} replaced={redact.replaced()} />
      <RedactedText label={words.transcript} text={text} shown={ref} />
      <p className="transcript-ways">
        <Button variant="primary" onPress={() => void copy()}>
          {state === 'copied' ? words.copied : words.copy}
        </Button>
        <Button
          onPress={() => {
            saveFile('wsgi-triage-transcript.md', text, 'text/markdown');
          }}
        >
          {words.save}
        </Button>
        <Button
          onPress={() => {
            const json = `${JSON.stringify(told, null, 2)}\n`;
            saveFile('wsgi-triage-transcript.json', json, 'application/json');
          }}
        >
          {words.saveJson}
        </Button>
        <Button
          onPress={() => {
            print();
          }}
        >
          {words.print}
        </Button>
      </p>
      {state === 'refused' && <CopyRefused />}
      <AddNote
        onAdd={(note) => {
          addNote(store, note);
        }}
      />
      <h2>{words.whereToGo}</h2>
      <ul className="links">
        <li>
          <IssueLink
            tracker={TRACKER}
            title={first?.name ?? words.trouble}
            text={text}
            onCopy={() => void copy()}
          >
            {words.openIssue}
          </IssueLink>
        </li>
        <li>
          {words.guides(
            <Guide page="installation-issues" name="Installation Issues" />,
            <Guide page="application-issues" name="Application Issues" />,
          )}
        </li>
      </ul>
    </>
  );
}

/** A page of the documentation, which is in English. */
function Guide({ page, name }: { readonly page: string; readonly name: string }) {
  return (
    <a href={`${GUIDES}/${page}.html`} lang="en" rel="noreferrer" target="_blank" translate="no">
      {name}
    </a>
  );
}
