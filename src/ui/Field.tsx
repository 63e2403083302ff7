import { useId, type ReactNode } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Where the value comes from: `from line 2`. */
  readonly source?: string | undefined;
  readonly placeholder?: string | undefined;
}

/** One value to type or to correct, with its origin. */
export function Field({ label, value, onChange, hint, error, source, placeholder }: FieldProps) {
  const id = useId();
  const described = [
    hint === undefined ? '' : `${id}-hint`,
    source === undefined ? '' : `${id}-source`,
    error === undefined ? '' : `${id}-error`,
  ].filter((part) => part !== '');
  return (
    <div className="field">
      <div className="field-head">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {source !== undefined && (
          <span className="field-source" id={`${id}-source`}>
            {source}
          </span>
        )}
      </div>
      <input
        className="field-input"
        id={id}
        type="text"
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p className="field-error" id={`${id}-error`} role="status">
        {error}
      </p>
      {hint !== undefined && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
