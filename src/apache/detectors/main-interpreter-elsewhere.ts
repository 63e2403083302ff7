import type { Detector } from '../../model/index.ts';
import { placeAll, type Placed } from '../configuration/place.ts';
import { covers } from '../configuration/covers.ts';
import { mountsOf } from '../configuration/wsgi.ts';
import { findingAt } from './finding.ts';

/**
 * `WSGIApplicationGroup %{GLOBAL}` at a place that holds no application of the text: in another virtual
 * host than its mount, or in a section for another directory or address.
 */
export const mainInterpreterElsewhere: Detector = {
  id: 'main-interpreter-elsewhere',
  kind: 'apache-configuration',
  detect(configuration) {
    const all = placeAll(configuration);
    const mounts = mountsOf(all);
    if (mounts.length === 0 || all.some(mountsOtherwise)) return [];
    return all
      .filter(({ directive: { key, args } }) => isMain(key, args[0]))
      .filter((placed) =>
        mounts.every(
          (mount) =>
            (placed.host !== null && placed.host !== mount.placed.host) ||
            covers(placed, mount) === 'no',
        ),
      )
      .slice(0, MOST)
      .map((placed) =>
        findingAt('main-interpreter-elsewhere', placed, {
          section: placed.within.at(-1)?.name,
          script: mounts[0]?.script,
        }),
      );
  },
};

const isMain = (key: string, value: string | undefined): boolean =>
  key === 'wsgiapplicationgroup' && value === '%{GLOBAL}';

/** Scripts that no WSGIScriptAlias names: by a handler, in another file, out of a macro. */
const mountsOtherwise = ({ directive: { key, rest } }: Placed): boolean =>
  /^(?:include|includeoptional|use|wsgihandlerscript|wsgidispatchscript)$/.test(key) ||
  (/^(?:addhandler|sethandler)$/.test(key) && rest.includes('wsgi-script'));

const MOST = 100;
