import type { ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import './button.css';

interface Looks {
  readonly children: ReactNode;
  /** `primary` is the one thing to do. `quiet` looks like a link. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | undefined;
  /** The key with the same effect. The caller must listen for it. */
  readonly keyHint?: string | undefined;
}

type Does =
  | {
      readonly onPress?: (() => void) | undefined;
      readonly submits?: boolean | undefined;
      readonly disabled?: boolean | undefined;
      readonly pressed?: boolean | undefined;
      readonly describedBy?: string | undefined;
    }
  | { readonly href: string };

/** A button, or a link that looks like one. */
export function Button({ children, variant = 'plain', keyHint, ...does }: Looks & Does) {
  const className = `button button-${variant}`;
  const content = (
    <>
      {children}
      {keyHint !== undefined && <Kbd>{keyHint}</Kbd>}
    </>
  );
  if ('href' in does)
    return (
      <a className={className} href={does.href} aria-keyshortcuts={keyHint}>
        {content}
      </a>
    );
  return (
    <button
      className={className}
      type={does.submits === true ? 'submit' : 'button'}
      onClick={does.onPress}
      disabled={does.disabled}
      aria-pressed={does.pressed}
      aria-describedby={does.describedBy}
      aria-keyshortcuts={keyHint}
    >
      {content}
    </button>
  );
}
