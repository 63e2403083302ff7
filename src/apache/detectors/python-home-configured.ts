import type { Finding } from '../../model/index.ts';
import { isLiteral, type Placed } from '../configuration/place.ts';
import { readOptions } from '../configuration/words.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** Where the text says that Python lives: `python-home=` of a group, or WSGIPythonHome. */
export const pythonHomeConfigured = inConfiguration('python-home-configured', ({ all }) =>
  all.flatMap((placed): readonly Finding[] => {
    const home = homeOf(placed);
    return home === undefined || !isLiteral(home) || !home.startsWith('/')
      ? []
      : [findingAt('python-home-configured', placed, { 'python-home': home })];
  }),
);

/** The Python home that a directive names. */
export function homeOf({ directive: { key, args, rest } }: Placed): string | undefined {
  if (key === 'wsgipythonhome') return args[0];
  return key === 'wsgidaemonprocess' ? readOptions(rest).get('python-home') : undefined;
}
