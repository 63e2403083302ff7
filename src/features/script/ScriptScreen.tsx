import { use, useState, type ReactNode } from 'react';
import { writeScript } from '../../apache/script/write-script.ts';
import { looksFor, type FilledLook } from '../../engine/fix/looks.ts';
import { needs } from '../../engine/transcript/transcript.ts';
import type { Fix, Look } from '../../model/index.ts';
import { saveFile } from '../../platform/save-file.ts';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useValues } from '../../session/use-values.ts';
import {
  Button,
  CommandBlock,
  Disclosure,
  Heading,
  PasteBox,
  StepKind,
  ValueFields,
} from '../../ui/index.ts';
import './script.css';

/** So many of the likeliest problems bring what would decide them. */
const DECIDED = 3;
const NAME = 'look.sh';

interface ScriptScreenProps {
  /** What is looked at in every case. */
  readonly always: readonly Look[];
  readonly platformChoice: ReactNode;
}

/** One script that looks for all that is still unknown in this case, and the box for what it prints. */
export function ScriptScreen({ always, platformChoice }: ScriptScreenProps) {
  const { kb, session, diagnosis } = useCase();
  const { box, read } = useIntake(true);
  const [printed, setPrinted] = useState('');
  const { filler, fieldsOf, change } = useValues(diagnosis.hypotheses[0]);
  const here = needs(diagnosis, session).flatMap(({ id, isHere }) => (isHere ? [id] : []));
  const given = { diagnosis, always, here, fixes: useLikeliestFixes() };
  const { looks, unfilled } = looksFor(kb, given, filler);
  const fields = fieldsOf(unfilled);
  return (
    <>
      <Heading title="A script that looks">One script for what is still unknown</Heading>
      <p className="lead">
        Run it on the server, and paste what it prints. It changes nothing and writes no file;
        addresses, cookies, passwords and tokens are hidden before anything is printed.
      </p>
      <p className="script-kind">
        <StepKind kind="looks-only" />
      </p>
      {platformChoice}
      <LookList looks={looks} />
      {fields.length > 0 && (
        <Disclosure summary="It looks for more when you fill in what is missing">
          <ValueFields values={fields} onChange={change} />
        </Disclosure>
      )}
      <Script text={writeScript(looks)} />
      <h2>What did it print?</h2>
      <PasteBox
        label="What the script printed"
        {...box}
        value={printed}
        onChange={setPrinted}
        onSubmit={() => {
          read(printed);
        }}
      />
    </>
  );
}

/** The script, to save or to copy; its text for who reads before running. */
function Script({ text }: { readonly text: string }) {
  return (
    <>
      <p className="script-save">
        <Button
          variant="primary"
          onPress={() => {
            saveFile(NAME, text, 'application/x-sh');
          }}
        >
          Save it as {NAME}
        </Button>
        <span>
          and run it with <code>sh {NAME}</code>
        </span>
      </p>
      <Disclosure summary="Read it, or copy it">
        <CommandBlock label="Script" segments={[{ text, tone: 'plain' }]} />
      </Disclosure>
    </>
  );
}

function LookList({ looks }: { readonly looks: readonly FilledLook[] }) {
  const titles = [...new Set(looks.map(({ title }) => title))];
  return (
    <>
      <h2>What it looks at</h2>
      <ul className="script-looks">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
}

function useLikeliestFixes(): readonly Fix[] {
  const { diagnosis, loadFix } = useCase();
  const problems = [...new Set(diagnosis.hypotheses.map(({ problem }) => problem))];
  return problems.slice(0, DECIDED).map((problem) => use(loadFix(problem)));
}
