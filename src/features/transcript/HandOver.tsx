import { use, useMemo, useState } from 'react';
import { words as customerWords } from '#words/customer.ts';
import { words as transcriptWords } from '#words/transcript-text.ts';
import { words } from '#words/transcript.tsx';
import { problemTold } from '../../engine/transcript/case-told.ts';
import { customerText } from '../../engine/transcript/customer-text.ts';
import { needs } from '../../engine/transcript/needs.ts';
import {
  formatTranscript,
  transcript,
  type Transcript,
} from '../../engine/transcript/transcript.ts';
import type { Fix } from '../../model/index.ts';
import { redactor } from '../../redaction/index.ts';
import { saveFile } from '../../browser/save-file.ts';
import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
import { toldOf } from '../../session/told.ts';
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

/** The report, to share, and what is missing in it. */
export function HandOver() {
  const current = useCase();
  const { kb, session, diagnosis, store, to } = current;
  const { problem: opened } = useParams();
  const [isForCustomer, setForCustomer] = useState(false);
  const asked = needs(kb, diagnosis, session);
  const isOut = diagnosis.next.kind === 'hand-over';
  const Form = isForCustomer ? ForCustomer : ForColleague;
  return (
    <>
      <Heading title={words.title}>{isOut ? words.outOfIdeas : words.title}</Heading>
      <p className="lead">{isOut ? words.leadOut : words.lead}</p>
      <ForWhom isForCustomer={isForCustomer} onChange={setForCustomer} />
      <Form opened={opened} />
      <AddNote
        onAdd={(note) => {
          addNote(store, note);
        }}
      />
      <Meter needs={asked} />
      {asked.some(({ isHere }) => !isHere) && (
        <p>
          {words.script((text) => (
            <a href={`#${to('/script')}`}>{text}</a>
          ))}
        </p>
      )}
    </>
  );
}

interface ForWhomProps {
  readonly isForCustomer: boolean;
  readonly onChange: (isForCustomer: boolean) => void;
}

function ForWhom({ isForCustomer, onChange }: ForWhomProps) {
  return (
    <fieldset className="redaction">
      <legend className="visually-hidden">{words.forWhom}</legend>
      {[false, true].map((isThis) => (
        <label key={String(isThis)}>
          <input
            type="radio"
            name="for-whom"
            checked={isForCustomer === isThis}
            onChange={() => {
              onChange(isThis);
            }}
          />{' '}
          {isThis ? words.forCustomer : words.forColleague}
        </label>
      ))}
    </fieldset>
  );
}

interface FormProps {
  /** The problem that the user opened. */
  readonly opened: string | undefined;
}

/** The fix of the problem that the report is about. */
function useFixTold(opened: string | undefined): Fix | null {
  const { diagnosis, loadFix } = useCase();
  const problem = problemTold({ diagnosis, opened });
  return problem === undefined ? null : use(loadFix(problem));
}

/** Everything that the next person needs, redacted. */
function ForColleague({ opened }: FormProps) {
  const current = useCase();
  const { redact, chosen, choose } = useRedaction();
  const told = transcript(toldOf(current, redact, opened, useFixTold(opened)), transcriptWords);
  const text = formatTranscript(told, transcriptWords);
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, words.transcriptCopied);
  const problem = problemTold({ diagnosis: current.diagnosis, opened });
  const name = byId(current.kb.problems, problem)?.name;
  return (
    <>
      <Ways isCopied={state === 'copied'} onCopy={() => void copy()} text={text} told={told} />
      {state === 'refused' && <CopyRefused />}
      <RedactedText label={words.transcript} text={text} shown={ref} />
      <RedactionSwitches chosen={chosen} onChange={choose} replaced={redact.replaced()} />
      <WhereToGo title={name ?? words.trouble} text={text} onCopy={() => void copy()} />
    </>
  );
}

/** Plain words and steps, for the person with the server. */
function ForCustomer({ opened }: FormProps) {
  const current = useCase();
  // Its commands are for a server whose names its owner knows.
  const redact = useMemo(() => redactor({ kinds: new Set(['secret', 'cookie']) }), []);
  const text = customerText(toldOf(current, redact, opened, useFixTold(opened)), customerWords);
  const { ref, state, copy } = useCopy<HTMLPreElement>(text, words.messageCopied);
  return (
    <>
      <p className="hint">{words.customerHint}</p>
      <Ways isCopied={state === 'copied'} onCopy={() => void copy()} text={text} />
      {state === 'refused' && <CopyRefused />}
      <RedactedText label={words.message} text={text} shown={ref} />
    </>
  );
}

interface WaysProps {
  readonly isCopied: boolean;
  readonly onCopy: () => void;
  readonly text: string;
  /** Only a report for a colleague has a form for programs. */
  readonly told?: Transcript;
}

/** The ways to take the text along. */
function Ways({ isCopied, onCopy, text, told }: WaysProps) {
  return (
    <p className="transcript-ways">
      <Button variant="primary" onPress={onCopy}>
        {isCopied ? words.copied : told ? words.copy : words.copyMessage}
      </Button>
      <Button
        onPress={() => {
          if (told) saveFile('wsgi-triage-transcript.md', text, 'text/markdown');
          else saveFile('wsgi-triage-message.txt', text, 'text/plain');
        }}
      >
        {words.save}
      </Button>
      {told && (
        <Button
          onPress={() => {
            const json = `${JSON.stringify(told, null, 2)}\n`;
            saveFile('wsgi-triage-transcript.json', json, 'application/json');
          }}
        >
          {words.saveJson}
        </Button>
      )}
      <Button
        onPress={() => {
          print();
        }}
      >
        {words.print}
      </Button>
    </p>
  );
}

interface WhereToGoProps {
  readonly title: string;
  readonly text: string;
  readonly onCopy: () => void;
}

function WhereToGo({ title, text, onCopy }: WhereToGoProps) {
  return (
    <>
      <h2>{words.whereToGo}</h2>
      <ul className="links">
        <li>
          <IssueLink tracker={TRACKER} title={title} text={text} onCopy={onCopy}>
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
