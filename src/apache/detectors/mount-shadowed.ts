import type { Finding } from '../../model/index.ts';
import { exclude } from '../configuration/place.ts';
import { ancestors } from '../configuration/model/path.ts';
import type { Section } from '../configuration/tree.ts';
import type { Mount } from '../configuration/wsgi.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A mount below the URL path of an earlier one: Apache takes the first alias that fits, so it never answers. */
export const mountShadowed = inConfiguration('mount-shadowed', ({ mounts, isExcerpt }) => {
  const first = new Map<Section | null, Map<string, Mount>>();
  return mounts.flatMap((mount): readonly Finding[] => {
    if (!/^wsgiscriptalias$/.test(mount.placed.directive.key)) return [];
    const { host } = mount.placed;
    const earlier = first.get(host) ?? new Map<string, Mount>();
    first.set(host, earlier);
    const url = mount.mount.replace(/\/$/, '');
    const above = [...ancestors(url), ''].flatMap((path) => earlier.get(path) ?? []);
    const by = above.find(({ placed }) => !exclude(placed, mount.placed));
    if (!earlier.has(url)) earlier.set(url, mount);
    if (!by || by.mount === mount.mount) return [];
    const captures = { mount: mount.mount, script: mount.script, shadow: by.mount };
    const isCertain = !isExcerpt && by.placed.branch === null;
    return [findingAt('mount-shadowed', mount.placed, captures, isCertain)];
  });
});
