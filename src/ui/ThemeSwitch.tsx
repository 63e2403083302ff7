import { useId, useState } from 'react';
import {
  applyColorScheme,
  rememberedColorScheme,
  type ColorScheme,
} from '../platform/color-scheme.ts';
import './field.css';

const schemes: readonly (readonly [ColorScheme, string])[] = [
  ['auto', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Lets the reader choose between light and dark. */
export function ThemeSwitch() {
  const id = useId();
  const [scheme, setScheme] = useState(rememberedColorScheme);
  return (
    <span className="theme-switch">
      <label htmlFor={id}>Colours</label>{' '}
      <select
        className="select"
        id={id}
        value={scheme}
        onChange={(event) => {
          const chosen = schemes.find(([value]) => value === event.target.value)?.[0] ?? 'auto';
          setScheme(chosen);
          applyColorScheme(chosen);
        }}
      >
        {schemes.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </span>
  );
}
