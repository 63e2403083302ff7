import { words } from '#words/ui.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import type { CommandSegment } from '../model/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { Field } from './Field.tsx';
import { StepKindBadge } from './StepKindBadge.tsx';
import './field.css';

interface ValueFieldsProps {
  readonly values: readonly {
    readonly id: string;
    readonly title: string;
    readonly value: string;
    /** Where the value comes from: `from line 2`. */
    readonly source: string;
    readonly example: string;
    readonly error: string | undefined;
    /** A read-only command that shows it on the server. */
    readonly find: readonly CommandSegment[];
  }[];
  readonly onChange: (id: string, value: string) => void;
}

/** Values of commands, each with its origin and how to find it on the server. */
export function ValueFields({ values, onChange }: ValueFieldsProps) {
  return (
    <div className="value-fields">
      {values.map(({ id, title, value, source, example, error, find }) => (
        <div key={id}>
          <Field
            label={title}
            source={source}
            value={value}
            placeholder={example}
            error={error}
            hint={error !== undefined && words.looksLike(example)}
            onChange={(typed) => {
              onChange(id, typed);
            }}
          />
          {find.length > 0 && (
            <Disclosure summary={words.whereToFind}>
              <StepKindBadge kind="looks-only" />
              <CommandBlock segments={find} label={words.whereToFind} />
            </Disclosure>
          )}
        </div>
      ))}
    </div>
  );
}
