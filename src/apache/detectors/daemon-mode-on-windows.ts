import { findingAt, inConfiguration } from './finding.ts';

/** A directive of daemon mode in a configuration whose paths are of Windows, where mod_wsgi has none. */
export const daemonModeOnWindows = inConfiguration(
  'daemon-directive-on-windows',
  ({ all, isExcerpt }) => {
    const paths = all.filter(({ directive }) => PATHS.test(directive.key));
    const isWindows = (text: string): boolean => /(?:^|[\s"'])[a-z]:[\\/]/i.test(text);
    // One of a Unix system, and it can be a server that shows both.
    if (!paths.some(({ directive }) => isWindows(directive.rest))) return [];
    if (
      paths.some(({ directive }) =>
        /(?:^|\s)["']?\/(?:etc|srv|home|var|usr|opt)\//.test(directive.rest),
      )
    )
      return [];
    return all
      .filter(({ directive }) => DAEMON.test(directive.key))
      .filter(
        ({ within }) => !within.some(({ key }) => /^if(?:define|module|directive)$/.test(key)),
      )
      .map((placed) =>
        findingAt(
          'daemon-directive-on-windows',
          placed,
          { 'directive-rest': placed.directive.name.slice('WSGI'.length) },
          !isExcerpt,
        ),
      );
  },
);

const PATHS =
  /^(?:wsgiscriptalias|documentroot|alias|loadmodule|loadfile|wsgipythonhome|wsgipythonpath|serverroot)$/;
// Directives that mod_wsgi leaves out where it has no daemon mode.
const DAEMON =
  /^wsgi(?:daemonprocess|processgroup|restrictprocess|socketprefix|socketrotation|acceptmutex)$/;
