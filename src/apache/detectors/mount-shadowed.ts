import type { Finding } from '../../model/index.ts';
import { exclude } from '../configuration/place.ts';
import { mountsByPath, type Mount } from '../configuration/wsgi.ts';
import { findingAt, inConfiguration } from './finding.ts';

/**
 * A mount below the URL path of another one that comes first: Apache takes the first alias that fits, so it
 * never answers. The mounts of a virtual host come before those of the server.
 */
export const mountShadowed = inConfiguration(
  'mount-shadowed',
  ({ mounts, servedIn, isExcerpt }) => {
    const aliases = mounts.filter(({ placed }) => placed.directive.key === 'wsgiscriptalias');
    const { forUrl } = mountsByPath(aliases);
    return aliases.flatMap((mount): readonly Finding[] => {
      const [own, ...hosts] = servedIn(mount).map((host) =>
        other(mount, forUrl(mount.mount, host)),
      );
      // A mount of the server that all hosts hide may still answer on a port without a host.
      const hiding = hosts.length > 0 && !hosts.includes(undefined) ? hosts[0] : undefined;
      const by = own ?? hiding;
      if (!by) return [];
      const captures = { mount: mount.mount, script: mount.script, shadow: by.mount };
      const isCertain = own !== undefined && !isExcerpt && by.placed.branch === null;
      return [findingAt('mount-shadowed', mount.placed, captures, isCertain)];
    });
  },
);

/** The mount that gets the requests for another one, if it is not the same or one that excludes it. */
const other = (mount: Mount, first: Mount | undefined): Mount | undefined =>
  first && first.mount !== mount.mount && !exclude(first.placed, mount.placed) ? first : undefined;
