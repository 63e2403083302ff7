import { words } from '#words/intake.tsx';
import { Verdict } from '../../ui/index.ts';
import { isOwn, useLineOwners } from './use-line-owners.ts';
import './intake.css';

/** Names the module of each line that shows no known message. */
export function LineOwners() {
  const owners = useLineOwners();
  if (owners.length === 0) return null;
  return (
    <ul className="remarks" aria-label={words.owners}>
      {owners.map((owned) => {
        const { owner, page, lines } = owned;
        const kind = isOwn(owned) ? 'harmless' : 'foreign';
        return (
          <li key={owner}>
            <Verdict kind={kind}>
              <span className="mono">{owner}</span>:{' '}
              {lines.map((line) => words.owned(line)).join(', ')}
            </Verdict>
            <p>
              {isOwn(owned) ? words.ownLines : words.foreignLines(owner)}{' '}
              {page !== null && (
                <a href={page} rel="noreferrer" target="_blank">
                  {words.modulePage(owner)}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
