import type { Detector } from '../../model/index.ts';

/** A list of `apachectl -M` without mod_wsgi. */
export const wsgiModuleAbsent: Detector = {
  id: 'wsgi-module-absent',
  kind: 'server-report',
  detect(text) {
    const lines = text.split(/\r?\n/);
    const heading = lines.findIndex((line) => HEADING.test(line));
    const modules = lines.filter((line) => MODULE.test(line));
    const hasCore = modules.some((line) => line.includes('core_module'));
    const hasWsgi = modules.some((line) => line.includes('wsgi_module'));
    if (heading < 0 || !hasCore || hasWsgi) return [];
    return [
      { detector: 'wsgi-module-absent', captures: {}, line: heading + 1, endLine: heading + 1 },
    ];
  },
};

/** Whether a text has the first line of `apachectl -M`. */
export const holdsServerReport = (text: string): boolean => HEADING_ANYWHERE.test(text);

const HEADING = /^(?:> ){0,3}Loaded Modules:\s*$/;
const HEADING_ANYWHERE = /^(?:> ){0,3}Loaded Modules:/m;
//  wsgi_module (shared)     not: wsgi_module is already loaded
const MODULE = /^(?:> ){0,3} {0,4}\w{2,60}_module \((?:static|shared)\)/;
