import { words } from '#words/transcript.tsx';
import { REDACTED, type Redacted } from '../../redaction/index.ts';

interface RedactionSwitchesProps {
  readonly hidden: ReadonlySet<Redacted>;
  readonly onChange: (hidden: ReadonlySet<Redacted>) => void;
}

/** What is hidden before the text is shared, kind by kind. */
export function RedactionSwitches({ hidden, onChange }: RedactionSwitchesProps) {
  return (
    <fieldset className="redaction">
      <legend className="hint">{words.redaction}</legend>
      {REDACTED.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={hidden.has(kind)}
            onChange={({ target }) => {
              onChange(
                new Set(
                  REDACTED.filter((one) => (one === kind ? target.checked : hidden.has(one))),
                ),
              );
            }}
          />{' '}
          {words.redacted[kind]}
        </label>
      ))}
      <p>{words.misses}</p>
    </fieldset>
  );
}
