import type { Observation } from '../../model/index.ts';
import { Notice } from '../../ui/index.ts';

/** What a reading says of itself. That lines were counted is no warning. */
export function Notices({ notices }: Pick<Observation, 'notices'>) {
  return notices.map(({ code, says }, index) => (
    <Notice key={index} tone={code === 'counted' ? 'info' : 'warn'}>
      {says}
    </Notice>
  ));
}
