import { sightingsOf } from '../../engine/rank/rank.ts';
import { useCase } from '../../session/case.tsx';
import { Evidence } from './Evidence.tsx';

/** The lines that speak for the likeliest cause: what was recognized before anything is asked. */
export function Recognized() {
  const { diagnosis } = useCase();
  const seen = diagnosis.hypotheses.find((one) => sightingsOf(one).length > 0);
  return seen ? <Evidence hypothesis={seen} /> : null;
}
