import type { Finding } from '../../model/index.ts';
import { isLiteral, type Placed } from '../configuration/place.ts';
import { readOptions } from '../configuration/words.ts';
import { findingAt, inConfiguration } from './finding.ts';
import { homeOf } from './python-home-configured.ts';

/**
 * A Python home that can be none by its name: a program, a directory inside of an environment, a list. Of
 * `python-path=`, a directory of programs, which is only likely to be meant for the environment.
 */
export const pythonHomeShape = inConfiguration('python-home-shape', ({ all }) =>
  all.flatMap((placed): readonly Finding[] => {
    const home = homeOf(placed);
    if (home !== undefined && isLiteral(home) && isNoRoot(home)) {
      const captures = { 'python-home': home, environment: rootOf(home) };
      return [findingAt('python-home-shape', placed, captures, !mayWork(placed, home))];
    }
    const { key, args, rest } = placed.directive;
    const path =
      key === 'wsgipythonpath'
        ? args[0]
        : key === 'wsgidaemonprocess'
          ? readOptions(rest).get('python-path')
          : undefined;
    const programs = path
      ?.split(/:(?![\\/])/)
      .find((one) => /\/bin\/?$/.test(one) && isLiteral(one));
    if (programs === undefined) return [];
    return [findingAt('python-home-shape', placed, { 'python-path': programs }, false)];
  }),
);

/** Python itself takes two directories, and mod_wsgi passes them on with a warning. */
const mayWork = ({ directive }: Placed, home: string): boolean =>
  directive.key === 'wsgipythonhome' && /^\/[^:]+:\/[^:]+$/.test(home);

// /venv/bin/python3     /venv/bin     /a:/b     “/venv”     /venv/lib/python3.11/site-packages     not: C:/venv
const isNoRoot = (home: string): boolean =>
  /[/\\](?:bin|Scripts|site-packages)(?:[/\\](?:python[\d.]*(?:\.exe)?)?)?$|[/\\]python\.exe$|[“”„‘’]/i.test(
    home,
  ) || /^\/[^:]*:\//.test(home);

/** The environment that a wrong home is in, or is in quotation marks; nothing for a list. */
function rootOf(home: string): string | undefined {
  const bare = /^[“„‘](.+)[”“’]$/.exec(home)?.[1] ?? home;
  // /venv/bin/python3     /venv/lib/python3.11/site-packages     C:\venv\Scripts
  const root = bare.replace(
    /[/\\](?:(?:bin|Scripts)(?:[/\\](?:python[\d.]*(?:\.exe)?)?)?|(?:lib\d*[/\\]python[\d.]+|Lib)[/\\]site-packages[/\\]?|python\.exe)$/i,
    '',
  );
  // /bin/python3 and /usr/bin are no environments.
  const isRoot = root !== home && /^(?:[a-z]:)?[/\\][^:“”„‘’]+$/i.test(root) && !isNoRoot(root);
  return isRoot && !/^\/usr(?:\/local)?$/.test(root) ? root : undefined;
}
