import { words as text } from '#words/transcript-text.ts';
import { words } from '#words/transcript.tsx';
import type { Need } from '../../engine/transcript/needs.ts';
import { Glyph } from '../../ui/index.ts';

/** How much of what a maintainer always asks for is here. */
export function Meter({ needs }: { readonly needs: readonly Need[] }) {
  return (
    <>
      <h2>{words.meter(needs.filter(({ isHere }) => isHere).length, needs.length)}</h2>
      <ul className="meter">
        {needs.map(({ id, isHere }) => (
          <li key={id} className={isHere ? 'meter-here' : 'meter-missing'}>
            <Glyph name={isHere ? 'check' : 'cross'} />
            <span>
              {text.needs[id].what}
              {isHere ? (
                <span className="visually-hidden">: {words.here}</span>
              ) : (
                <span className="hint"> — {text.needs[id].how}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
