import { use, type ReactNode } from 'react';
import { words } from '#words/script.tsx';
import { writeScript } from '../../apache/script/write-script.ts';
import { probesFor } from '../../engine/fix/probes.ts';
import { needs } from '../../engine/transcript/needs.ts';
import type { FilledProbe, Fix, Probe } from '../../model/index.ts';
import { saveFile } from '../../browser/save-file.ts';
import { useCase } from '../../session/case.tsx';
import { useIntake } from '../../session/use-intake.ts';
import { useValues } from '../../session/use-values.ts';
import {
  Button,
  CommandBlock,
  Disclosure,
  Heading,
  PasteBox,
  StepKindBadge,
  ValueFields,
} from '../../ui/index.ts';
import './script.css';

/** This many of the likeliest problems add the command that decides them. */
const DECIDED = 3;
const NAME = 'look.sh';

interface ScriptScreenProps {
  /** What the script collects in every case. */
  readonly always: readonly Probe[];
  readonly platformChoice: ReactNode;
}

/** A script that collects everything unknown in this case, and the box for its output. */
export function ScriptScreen({ always, platformChoice }: ScriptScreenProps) {
  const { kb, session, diagnosis } = useCase();
  const { box } = useIntake();
  const { filler, fieldsOf, change } = useValues(diagnosis.hypotheses[0]);
  const here = needs(kb, diagnosis, session).flatMap(({ id, isHere }) => (isHere ? [id] : []));
  const context = { diagnosis, always, here, fixes: useLikeliestFixes() };
  const { probes, unfilled } = probesFor(kb, context, filler);
  const fields = fieldsOf(unfilled);
  return (
    <>
      <Heading title={words.title}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="script-kind">
        <StepKindBadge kind="looks-only" />
      </p>
      {platformChoice}
      <ProbeList probes={probes} />
      {fields.length > 0 && (
        <Disclosure summary={words.looksForMore}>
          <ValueFields values={fields} onChange={change} />
        </Disclosure>
      )}
      <Script text={writeScript(probes)} />
      <h2>{words.whatPrinted}</h2>
      <PasteBox label={words.printed} {...box} />
    </>
  );
}

/** The script, to save or to copy. Its text is shown for people who read before running. */
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
          {words.save(NAME)}
        </Button>
        <span>{words.run(<code translate="no">{`sh ${NAME}`}</code>)}</span>
      </p>
      <Disclosure summary={words.readIt}>
        <CommandBlock label={words.script} segments={[{ text, tone: 'plain', parameters: [] }]} />
      </Disclosure>
    </>
  );
}

function ProbeList({ probes }: { readonly probes: readonly FilledProbe[] }) {
  const titles = [...new Set(probes.map(({ title }) => title))];
  return (
    <>
      <h2>{words.looksAt}</h2>
      <ul className="script-probes">
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
