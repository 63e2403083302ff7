import { Fragment } from 'react';
import { Kbd } from './Kbd.tsx';
import './dialog.css';

interface KeyListProps {
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** The list of keyboard shortcuts. */
export function KeyList({ keys }: KeyListProps) {
  return (
    <dl className="key-list">
      {keys.map(({ keys: pressed, does }) => (
        <Fragment key={does}>
          <dt>
            {pressed.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
