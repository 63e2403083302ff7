import type { Placed } from '../configuration/place.ts';
import { findingAt, inConfiguration } from './finding.ts';

/**
 * `WSGIApplicationGroup %{GLOBAL}` at a place that holds no application of the text: in another virtual
 * host than its mount, or in a section for another directory or address.
 */
export const mainInterpreterElsewhere = inConfiguration(
  'main-interpreter-elsewhere',
  ({ all, mounts, applicationGroup, isExcerpt }) => {
    if (mounts.length === 0 || all.some(mountsOtherwise)) return [];
    return all
      .filter(({ directive: { key, args } }) => isMain(key, args[0]))
      .filter((placed) => !applicationGroup.reaches(placed))
      .slice(0, MOST)
      .map((placed) =>
        findingAt(
          'main-interpreter-elsewhere',
          placed,
          { section: placed.within.at(-1)?.name, script: mounts[0]?.script },
          !isExcerpt,
        ),
      );
  },
);

const isMain = (key: string, value: string | undefined): boolean =>
  key === 'wsgiapplicationgroup' && value === '%{GLOBAL}';

/** Scripts that no WSGIScriptAlias names: by a handler, in another file, out of a macro. */
export const mountsOtherwise = ({ directive: { key, rest } }: Placed): boolean =>
  /^(?:include|includeoptional|use|wsgihandlerscript|wsgidispatchscript)$/.test(key) ||
  (/^(?:addhandler|sethandler)$/.test(key) && rest.includes('wsgi-script'));

const MOST = 100;
