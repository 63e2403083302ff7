import type { Finding } from '../../model/index.ts';
import { isDirective } from '../configuration/directives.ts';
import { isPerDirectory, type Placed } from '../configuration/place.ts';
import { hasHole } from '../configuration/reading/hole.ts';
import type { Directive } from '../configuration/tree.ts';
import { findingAt, inConfiguration } from './finding.ts';

/**
 * A line that Apache can't read as it was meant: a comment behind the arguments, no space behind the name, an
 * argument that is missing, options of which only some have a sign, or quotation marks of a word processor.
 */
export const lineRefused = inConfiguration('line-refused', ({ all }) =>
  all.flatMap((placed): readonly Finding[] => {
    const { directive } = placed;
    const reason = refusal(placed);
    if (reason === null) return [];
    return [findingAt('line-refused', placed, { directive: nameOf(directive), reason })];
  }),
);

// WSGIScriptAlias/     WSGIApplicationGroup%{GLOBAL}     not: WSGIScriptAlias
const GLUED = /^([A-Z][A-Za-z]+)(?=[^\w:]|\d)/;

const nameOf = ({ name }: Directive): string => GLUED.exec(name)?.[1] ?? name;

function refusal(placed: Placed): string | null {
  const { directive } = placed;
  const { name, key, args, rest } = directive;
  // A template can fill in several words or none, and an ellipsis stands for some.
  if (hasHole(name + rest) || /\.\.\.(?:\s|$)|…/.test(rest)) return null;
  const glued = GLUED.exec(name)?.[1];
  if (glued !== undefined && isDirective(glued)) return 'no space after the name';
  const takes = TAKES.get(key);
  const least = NAMES_A_URL.test(key) && !isPerDirectory(placed) ? 2 : (takes?.[0] ?? 0);
  if (args.length < least) return 'an argument is missing';
  const checks = CHECKS_WORDS.has(key);
  if (hasRemark(directive) && (checks || (takes !== undefined && args.length > takes[1])))
    return 'a comment must be on a line of its own';
  if (takes && takes[1] >= 0 && args.length > takes[1]) return 'too many arguments';
  if (key === 'options' && isMixed(args)) return 'options with and without a sign';
  const isOurs = takes !== undefined || checks || key.startsWith('wsgi');
  return isOurs && /[“”„‘’]/.test(rest) ? 'typographic quotes' : null;
}

/** In a section, the URL path is that of the section. */
const NAMES_A_URL = /^(?:alias|scriptalias|redirect)$/;

/** Apache takes Options that all begin with + or -, or none that does. */
const isMixed = (args: readonly string[]): boolean => {
  const signed = args.filter((word) => /^[+-]/.test(word)).length;
  return signed > 0 && signed < args.length;
};

/** A word that begins with # outside quotation marks. */
const hasRemark = ({ key, args, rest }: Directive): boolean => {
  if (!/\s#/.test(rest)) return false;
  // Behind the flags of a rule, nothing is read any more.
  if (key.startsWith('rewrite')) return args[2]?.startsWith('#') === true;
  return args.slice(1).some((word) => word.startsWith('#'));
};

/** How few and how many arguments Apache takes: each was tried with configtest on 2.4.71 with mod_wsgi 4.9.4. */
const TAKES: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    '1 1': `adddefaultcharset documentroot errorlog include includeoptional order serveradmin servername
      servertokens sethandler sslcertificatefile sslengine timeout traceenable user
      wsgiapplicationgroup wsgicallableobject wsgichunkedrequest wsgierroroverride
      wsgilazyinitialization wsgipassauthorization wsgiprocessgroup wsgipythonhome wsgipythonpath
      wsgirestrictembedded wsgirestrictsignal wsgirestrictstdin wsgirestrictstdout
      wsgiscriptreloading wsgisocketprefix`,
    '1 2': 'alias listen scriptalias setenv',
    '1 3': 'redirect',
    '2 2': 'errordocument loadmodule',
    '2 3': 'customlog',
    '1 -1': 'wsgidaemonprocess',
    '2 -1': 'rewritecond rewriterule wsgiscriptalias wsgiscriptaliasmatch',
  }).flatMap(([counts, names]) => {
    const [least = 0, most = 0] = counts.split(' ').map(Number);
    return names.split(/\s+/).map((name) => [name, [least, most]] as const);
  }),
);

/** These check each word themselves, and none of them is a remark. */
const CHECKS_WORDS: ReadonlySet<string> = new Set(
  `allow allowoverride deny loglevel options require rewritecond rewriterule sslprotocol
  wsgidaemonprocess wsgiimportscript wsgiscriptalias wsgiscriptaliasmatch`.split(/\s+/),
);
