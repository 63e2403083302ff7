import { useId } from 'react';
import './tile.css';

interface ChoiceProps {
  /** The question, as the group's name. */
  readonly legend: string;
  readonly legendHidden?: boolean | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly title: string;
    readonly hint?: string | undefined;
  }[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly layout?: 'stack' | 'grid' | undefined;
}

/** Radio buttons that look like tiles: one of several, not yet acted upon. */
export function Choice({
  legend,
  legendHidden = false,
  options,
  value,
  onChange,
  layout = 'stack',
}: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={legendHidden ? 'visually-hidden' : 'choice-legend'}>{legend}</legend>
      <div className={`tiles tiles-${layout}`}>
        {options.map((option) => (
          <label className="tile choice-tile" key={option.value}>
            <input
              className="choice-input"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <span className="tile-text">
              <span className="tile-title">{option.title}</span>
              {option.hint !== undefined && <span className="tile-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
