import { words } from '#words/transcript.tsx';
import type { Need } from '../../engine/transcript/transcript.ts';
import { Glyph } from '../../ui/index.ts';

/** How much of what a maintainer always asks for is here. */
export function Meter({ needs }: { readonly needs: readonly Need[] }) {
  return (
    <>
      <h2>{words.meter(needs.filter(({ isHere }) => isHere).length, needs.length)}</h2>
      <ul className="meter">
        {needs.map(({ what, how, isHere }) => (
          <li key={what} className={isHere ? 'meter-here' : 'meter-missing'}>
            <Glyph name={isHere ? 'check' : 'cross'} />
            <span>
              {what}
              {isHere ? (
                <span className="visually-hidden">: {words.here}</span>
              ) : (
                <span className="hint"> — {how}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
