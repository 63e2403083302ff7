import type { Finding } from '../../model/index.ts';
import { isLiteral, type Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** WSGI scripts that a handler runs, in a section, and no Options there or around it that has ExecCGI. */
export const handlerWithoutExecCgi = inConfiguration('handler-without-exec-cgi', ({ all }) => {
  const options = all.filter(({ directive }) => directive.key === 'options');
  if (all.some(({ directive }) => /^(?:use|include)/.test(directive.key))) return [];
  const allows = new Set<string | null>();
  const told = new Set<string | null>();
  for (const placed of options) {
    const names = placed.directive.args.map((word) => word.toLowerCase());
    const path = directoryAround(placed);
    told.add(path);
    if (names.some((name) => /^\+?(?:execcgi|all)$/.test(name))) allows.add(path);
  }
  const isAllowed = (path: string | null): boolean =>
    [...above(path)].some((one) => allows.has(one)) || allows.has(null);
  return all.flatMap((placed): readonly Finding[] => {
    const script = runBy(placed);
    const path = directoryAround(placed);
    // Without a section, nothing says which directory it is for.
    if (script === null || (path === null && told.size === 0) || isAllowed(path)) return [];
    if (path === null && allows.size > 0) return [];
    const captures = { script: isLiteral(script) && script !== '' ? script : undefined };
    return [findingAt('handler-without-exec-cgi', placed, captures, false)];
  });
});

/** The script that a handler line names, or nothing if it names an ending; null for another line. */
function runBy({ directive: { key, args, rest } }: Placed): string | null {
  if (key === 'scriptalias') return /\.wsgi$/.test(args[1] ?? '') ? (args[1] ?? '') : null;
  const isHandler = key === 'addhandler' || key === 'sethandler';
  return isHandler && /\bwsgi-script\b/.test(rest) ? '' : null;
}

const directoryAround = ({ within }: Placed): string | null =>
  within
    .findLast((section: Section) => section.key === 'directory')
    ?.args[0]?.replace(/(.)\/$/, '$1') ?? null;

function* above(path: string | null): Generator<string | null> {
  for (let at = path; at !== null && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) yield at;
  yield '/';
}
