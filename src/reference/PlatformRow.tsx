import type { KnowledgeBase, Platform } from '../model/index.ts';
import { Disclosure } from '../ui/index.ts';

/** The platforms that pages have commands for, the likeliest first. */
export const platformsOf = (kb: KnowledgeBase): readonly Platform[] =>
  kb.platforms.filter(({ id }) => id !== 'other');

/** Platforms in the form that the choice of one reads. */
export const idsOf = (platforms: readonly Platform[]): string =>
  platforms.map(({ id }) => id).join(' ');

/** The choice of a system, and what differs where commands run. Without a script, only the latter. */
export function PlatformRow({ kb }: { readonly kb: KnowledgeBase }) {
  const platforms = platformsOf(kb);
  const noted = platforms.filter(({ note }) => note !== undefined);
  return (
    <>
      <p className="reference-choice">
        <label htmlFor="platform">Commands for</label>{' '}
        <select className="select" id="platform" autoComplete="off">
          <option value="">all systems</option>
          {platforms.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <div className="variants">
        <Disclosure
          summary={`Before you run commands on ${noted.map(({ title }) => title).join(', ')}`}
        >
          {noted.map((platform) => (
            <p key={platform.id} data-on={platform.id}>
              <b>{platform.title}:</b> {platform.note}
            </p>
          ))}
        </Disclosure>
      </div>
    </>
  );
}
