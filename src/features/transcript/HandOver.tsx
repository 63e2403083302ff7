import { useState } from 'react';
import { needs, transcript } from '../../engine/transcript/transcript.ts';
import { useCase } from '../../session/case.tsx';
import { addNote } from '../../session/store.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button, Field, Glyph, Heading, useCopy } from '../../ui/index.ts';
import './transcript.css';

/** All that was seen, asked, concluded and tried, redacted, to copy; and what is still missing. */
export function HandOver() {
  const { kb, version, session, diagnosis, store } = useCase();
  const text = transcript(kb, version, session, diagnosis);
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, 'Transcript copied');
  const meter = needs(diagnosis, session);
  const isOut = diagnosis.next.kind === 'hand-over';
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
      <h2>
        What is asked for first: {meter.filter(({ isHere }) => isHere).length} of {meter.length} are
        here
      </h2>
      <ul className="meter">
        {meter.map(({ what, how, isHere }) => (
          <li key={what} className={isHere ? 'meter-here' : 'meter-missing'}>
            <Glyph name={isHere ? 'check' : 'cross'} />
            <span>
              {what}
              {isHere ? (
                <span className="visually-hidden">: here</span>
              ) : (
                <span className="hint"> — {how}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <h2>The transcript</h2>
      <p className="hint">
        Addresses, mail, users&rsquo; names and secrets are replaced. Read it before you share it.
      </p>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="transcript" ref={ref} tabIndex={0} role="region" aria-label="Transcript">
        {text}
      </pre>
      <p>
        <Button variant="primary" onPress={() => void copy()}>
          {state === 'copied' ? 'Copied' : 'Copy the transcript'}
        </Button>{' '}
        <Button
          onPress={() => {
            saveFile('wsgi-triage-transcript.md', text, 'text/markdown');
          }}
        >
          Save it as a file
        </Button>
      </p>
      {state === 'refused' && (
        <p role="status">
          The browser refuses to copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.
        </p>
      )}
      <AddNote
        onAdd={(note) => {
          addNote(store, note);
        }}
      />
      <h2>Where to go</h2>
      <ul className="links">
        <li>
          <a
            href="https://github.com/GrahamDumpleton/mod_wsgi/issues"
            rel="noreferrer"
            target="_blank"
          >
            The mod_wsgi tracker
          </a>
        </li>
        <li>
          <a
            href="https://modwsgi.readthedocs.io/en/latest/user-guides/installation-issues.html"
            rel="noreferrer"
            target="_blank"
          >
            Installation Issues
          </a>{' '}
          and{' '}
          <a
            href="https://modwsgi.readthedocs.io/en/latest/user-guides/application-issues.html"
            rel="noreferrer"
            target="_blank"
          >
            Application Issues
          </a>{' '}
          of the mod_wsgi documentation
        </li>
      </ul>
    </>
  );
}

function AddNote({ onAdd }: { readonly onAdd: (note: string) => void }) {
  const [note, setNote] = useState('');
  return (
    <form
      className="add-note"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === '') return;
        onAdd(note.trim());
        setNote('');
      }}
    >
      <Field label="A note for the transcript" value={note} onChange={setNote} />
      <Button submits>Add the note</Button>
    </form>
  );
}
