import type { Placed } from '../configuration/place.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A directive of mod_wsgi in what looks like a .htaccess, where Apache answers "not allowed here". */
export const serverOnlyDirectiveInHtaccess = inConfiguration(
  'server-only-directive-in-htaccess',
  ({ all, text, isExcerpt }) => {
    if (!isHtaccess(all, text)) return [];
    // Without its name, it can be the inside of a <Directory> as well.
    const isNamed = text.includes('.htaccess');
    // A document shows pieces of any file.
    if (isExcerpt && !isNamed) return [];
    return all
      .filter(({ directive }) => SERVER_ONLY.has(directive.key))
      .map((placed) => {
        const { name, key } = placed.directive;
        const isSure = isNamed || !PER_DIRECTORY.has(key);
        return findingAt('server-only-directive-in-htaccess', placed, { directive: name }, isSure);
      });
  },
);

/** A <Directory> takes these, a .htaccess does not. */
const PER_DIRECTORY: ReadonlySet<string> = new Set(['wsgiapplicationgroup', 'wsgiprocessgroup']);

/** Nothing that only a server's own configuration has, and something that tells a .htaccess. */
function isHtaccess(all: readonly Placed[], configuration: string): boolean {
  const isServer = all.some(
    ({ directive, within }) =>
      OF_A_SERVER.has(directive.key) ||
      (directive.key === 'rewriterule' && ABSOLUTE.test(directive.args[0] ?? '')) ||
      within.some(({ key }) => !SECTIONS.has(key)),
  );
  if (isServer) return false;
  // In a comment, or the command that shows it: "$ cat /var/www/site/.htaccess".
  if (configuration.includes('.htaccess')) return true;
  return all.some(({ directive: { key, args } }) =>
    key === 'rewriterule' ? RELATIVE.test(args[0] ?? '') : OF_A_DIRECTORY.test(key),
  );
}

const SECTIONS: ReadonlySet<string> = new Set([
  'files',
  'filesmatch',
  'if',
  'elseif',
  'else',
  'ifdefine',
  'ifmodule',
  'ifversion',
  'limit',
  'limitexcept',
  'requireall',
  'requireany',
  'requirenone',
]);

const OF_A_SERVER: ReadonlySet<string> = new Set([
  'accessfilename',
  'alias',
  'aliasmatch',
  'allowoverride',
  'customlog',
  'documentroot',
  'errorlog',
  'include',
  'includeoptional',
  'listen',
  'loadmodule',
  'loglevel',
  'scriptalias',
  'serveradmin',
  'serveralias',
  'servername',
  'serverroot',
  'sslengine',
  'user',
]);

// Patterns of a .htaccess have no slash in front.   ^legacy/(.*)$     not: ^/legacy     not: ^(.*)$
const RELATIVE = /^\^?\w/;
// ^/legacy/(.*)$     /legacy     not: ^legacy
const ABSOLUTE = /^\^?\//;
// What has its place in a .htaccess:   Options +ExecCGI   RewriteBase /   Require valid-user   not: RewriteEngine
const OF_A_DIRECTORY =
  /^(?:options|directoryindex|rewritebase|require|order|allow|deny|satisfy|auth\w+|add(?:handler|type|charset|defaultcharset)|sethandler|errordocument|expires\w+)$/;

// Context "server config" or "virtual host, directory" in mod_wsgi's command table (4.9.4 and 6.0.5).
const SERVER_ONLY: ReadonlySet<string> = new Set([
  'wsgiacceptmutex',
  'wsgiapplicationgroup',
  'wsgicasesensitivity',
  'wsgidaemonprocess',
  'wsgidestroyinterpreter',
  'wsgidispatchscript',
  'wsgidontwritebytecode',
  'wsgifreethreading',
  'wsgihandlerscript',
  'wsgiimportscript',
  'wsgilazyinitialization',
  'wsgipassapacherequest',
  'wsgiperinterpretergil',
  'wsgiprocessgroup',
  'wsgipythoneggs',
  'wsgipythonhashseed',
  'wsgipythonhome',
  'wsgipythonoptimize',
  'wsgipythonpath',
  'wsgipythonwarnings',
  'wsgirestrictembedded',
  'wsgirestrictprocess',
  'wsgirestrictsignal',
  'wsgirestrictstdin',
  'wsgirestrictstdout',
  'wsgiscriptalias',
  'wsgiscriptaliasmatch',
  'wsgiservermetrics',
  'wsgislowrequests',
  'wsgisocketprefix',
  'wsgisocketrotation',
  'wsgiswitchinterval',
  'wsgitelemetryoptions',
  'wsgitelemetryservice',
  'wsgiverbosedebugging',
]);
