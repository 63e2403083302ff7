import type { Finding } from '../../model/index.ts';
import { isPerDirectory, type Placed } from '../configuration/place.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** A directive of mod_wsgi in a section where Apache refuses it and does not start. */
export const directiveMisplaced = inConfiguration('directive-misplaced', ({ all }) =>
  all.flatMap((placed): readonly Finding[] => {
    const section = refusedBy(placed);
    const { name, key } = placed.directive;
    const level = OF_THE_SERVER.has(key) ? 'server' : 'host';
    return section === undefined
      ? []
      : [findingAt('directive-misplaced', placed, { directive: name, section, level })];
  }),
);

/** The name of the section that may not hold the directive. */
function refusedBy(placed: Placed): string | undefined {
  const { directive, within, host } = placed;
  const isServers = OF_THE_SERVER.has(directive.key);
  if (isServers && host !== null) return host.name;
  if (!isServers && !OF_A_HOST.has(directive.key)) return undefined;
  return isPerDirectory(placed) ? within.at(-1)?.name : undefined;
}

// "WSGIPythonHome cannot occur within <VirtualHost> section": each was tried on mod_wsgi 4.9.4 with configtest.
const OF_THE_SERVER: ReadonlySet<string> = new Set([
  'wsgiacceptmutex',
  'wsgicasesensitivity',
  'wsgidestroyinterpreter',
  'wsgidontwritebytecode',
  'wsgilazyinitialization',
  'wsgipythoneggs',
  'wsgipythonhashseed',
  'wsgipythonhome',
  'wsgipythonoptimize',
  'wsgipythonpath',
  'wsgipythonwarnings',
  'wsgirestrictembedded',
  'wsgirestrictsignal',
  'wsgirestrictstdin',
  'wsgirestrictstdout',
  'wsgiservermetrics',
  'wsgisocketprefix',
  'wsgisocketrotation',
  'wsgiverbosedebugging',
]);

// "WSGIDaemonProcess not allowed in <Directory> context": tried in the same way.
const OF_A_HOST: ReadonlySet<string> = new Set([
  'wsgidaemonprocess',
  'wsgiimportscript',
  'wsgiscriptalias',
  'wsgiscriptaliasmatch',
]);
