import { words } from '#words/notices.ts';
import type { Observation } from '../../model/index.ts';
import { Notice } from '../../ui/index.ts';

/** A reading's notices. That lines were only counted isn't a warning. */
export function Notices({ notices }: Pick<Observation, 'notices'>) {
  return notices.map((notice, index) => (
    <Notice key={index} tone={notice.code === 'counted' ? 'info' : 'warn'}>
      {words.notice(notice)}
    </Notice>
  ));
}
