import { useId, useState } from 'react';
import { words } from '#words/ui.tsx';
import {
  applyColorScheme,
  rememberedColorScheme,
  type ColorScheme,
} from '../browser/color-scheme.ts';
import './field.css';

const schemes: readonly ColorScheme[] = ['auto', 'light', 'dark'];

/** Switches between light and dark. */
export function ThemeSwitch() {
  const id = useId();
  const [scheme, setScheme] = useState(rememberedColorScheme);
  return (
    <span className="theme-switch">
      <label htmlFor={id}>{words.colors}</label>{' '}
      <select
        className="select"
        id={id}
        value={scheme}
        onChange={(event) => {
          const chosen = schemes.find((one) => one === event.target.value) ?? 'auto';
          setScheme(chosen);
          applyColorScheme(chosen);
        }}
      >
        {schemes.map((one) => (
          <option key={one} value={one}>
            {words.schemes[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
