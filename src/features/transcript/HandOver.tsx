import { useState } from 'react';
import { REDACTED, redactor, type Redacted } from '../../engine/transcript/redact.ts';
import { formatTranscript, needs, transcript } from '../../engine/transcript/transcript.ts';
import { saveFile } from '../../platform/save-file.ts';
import { useCase } from '../../session/case.tsx';
import { addNote } from '../../session/store.ts';
import { Button, CopyRefused, Heading, useCopy } from '../../ui/index.ts';
import { AddNote } from './AddNote.tsx';
import { IssueLink } from './IssueLink.tsx';
import { Meter } from './Meter.tsx';
import { RedactionSwitches } from './RedactionSwitches.tsx';
import './transcript.css';

const TRACKER = 'https://github.com/GrahamDumpleton/mod_wsgi/issues';
const GUIDES = 'https://modwsgi.readthedocs.io/en/latest/user-guides';

/** All that was seen, asked, concluded and tried, redacted, to share; and what is still missing. */
export function HandOver() {
  const { kb, version, session, diagnosis, store, to } = useCase();
  const [hidden, setHidden] = useState<ReadonlySet<Redacted>>(new Set(REDACTED));
  const told = transcript(kb, version, session, diagnosis, redactor(hidden));
  const text = formatTranscript(told);
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, 'Transcript copied');
  const asked = needs(diagnosis, session);
  const isOut = diagnosis.next.kind === 'hand-over';
  const first = kb.problems.find(({ id }) => id === diagnosis.hypotheses[0]?.problem);
  return (
    <>
      <Heading title="Hand it over">
        {isOut ? 'Out of ideas. Hand it over.' : 'Hand it over'}
      </Heading>
      <p className="lead">
        {isOut
          ? 'Nothing that is known here is left to try. Somebody who knows mod_wsgi can go on from this transcript.'
          : 'What was found and tried so far, for a colleague, a ticket or the mod_wsgi tracker.'}
      </p>
      <Meter needs={asked} />
      {asked.some(({ isHere }) => !isHere) && (
        <p>
          <a href={`#${to('/script')}`}>One script</a> looks for what is missing.
        </p>
      )}
      <h2>The transcript</h2>
      <RedactionSwitches hidden={hidden} onChange={setHidden} />
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="transcript" ref={ref} tabIndex={0} role="region" aria-label="Transcript">
        {text}
      </pre>
      <p className="transcript-ways">
        <Button variant="primary" onPress={() => void copy()}>
          {state === 'copied' ? 'Copied' : 'Copy the transcript'}
        </Button>
        <Button
          onPress={() => {
            saveFile('wsgi-triage-transcript.md', text, 'text/markdown');
          }}
        >
          Save it as a file
        </Button>
        <Button
          onPress={() => {
            const json = `${JSON.stringify(told, null, 2)}\n`;
            saveFile('wsgi-triage-transcript.json', json, 'application/json');
          }}
        >
          Save it as JSON
        </Button>
        <Button
          onPress={() => {
            print();
          }}
        >
          Print
        </Button>
      </p>
      {state === 'refused' && <CopyRefused />}
      <AddNote
        onAdd={(note) => {
          addNote(store, note);
        }}
      />
      <h2>Where to go</h2>
      <ul className="links">
        <li>
          <IssueLink
            tracker={TRACKER}
            title={first?.name ?? 'Trouble with mod_wsgi'}
            text={text}
            onCopy={() => void copy()}
          >
            Open an issue at the mod_wsgi tracker
          </IssueLink>
        </li>
        <li>
          <a href={`${GUIDES}/installation-issues.html`} rel="noreferrer" target="_blank">
            Installation Issues
          </a>{' '}
          and{' '}
          <a href={`${GUIDES}/application-issues.html`} rel="noreferrer" target="_blank">
            Application Issues
          </a>{' '}
          of the mod_wsgi documentation
        </li>
      </ul>
    </>
  );
}
