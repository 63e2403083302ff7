import { useCase } from '../../session/case.tsx';
import { useParams } from '../../session/location.tsx';
import { Correction } from './Correction.tsx';

/** Of each pasted configuration, the lines that the fix of this screen's problem changes. */
export function OwnLines() {
  const { known } = useCase();
  const { problem } = useParams();
  return known.sources.map((source, at) => (
    <Correction key={at} source={source} problem={problem} />
  ));
}
