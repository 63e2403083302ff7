import { words } from '#words/intake.tsx';
import type { Diagnosis } from '../../model/index.ts';
import { Verdict } from '../../ui/index.ts';
import './intake.css';

/** Lines that are explained, though they aren't a problem of ours. */
export function Remarks({ remarks }: { readonly remarks: Diagnosis['remarks'] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks">
      {remarks.map(({ sighting, kind, title, why, counted }) => (
        <li key={sighting.message}>
          <Verdict kind={kind}>
            {title}
            {sighting.source >= 0 && ` ${words.place(sighting.line, counted)}`}
          </Verdict>
          <p>{why}</p>
        </li>
      ))}
    </ul>
  );
}
