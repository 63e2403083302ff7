import { REDACTED, type Redacted } from '../../engine/transcript/redact.ts';

const TITLES: Readonly<Record<Redacted, string>> = {
  mail: 'mail addresses',
  cookie: 'cookies',
  secret: 'passwords and tokens',
  host: 'names of hosts',
  ip: 'IP addresses',
  user: 'users’ names in paths',
};

interface RedactionSwitchesProps {
  readonly hidden: ReadonlySet<Redacted>;
  readonly onChange: (hidden: ReadonlySet<Redacted>) => void;
}

/** What is hidden before the text is shared, kind by kind. */
export function RedactionSwitches({ hidden, onChange }: RedactionSwitchesProps) {
  return (
    <fieldset className="redaction">
      <legend className="hint">
        Replaced before you share it; the same one by the same token:
      </legend>
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
          {TITLES[kind]}
        </label>
      ))}
    </fieldset>
  );
}
