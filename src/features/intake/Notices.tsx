import type { Observation } from '../../model/index.ts';
import { Notice } from '../../ui/index.ts';

/** A reading's notices. That lines were only counted isn't a warning. */
export function Notices({ notices }: Pick<Observation, 'notices'>) {
  return notices.map(({ code, says }, index) => (
    <Notice key={index} tone={code === 'counted' ? 'info' : 'warn'}>
      {says}
    </Notice>
  ));
}
