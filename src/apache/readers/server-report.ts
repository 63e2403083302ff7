import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** What `apachectl -S`, `-M`, `-V` and `-l` tell of a server: its hosts, modules and how it was built. */
export const serverReport: LineReader = {
  kind: 'server-report',
  // apache2 2.4.71 of Debian 12.
  samples: [
    'VirtualHost configuration:',
    '*:80                   127.0.0.1 (/etc/apache2/sites-enabled/000-default.conf:1)',
    '*:443                  is a NameVirtualHost',
    '         default server www.example.com (/etc/apache2/sites-enabled/site.conf:1)',
    '         port 443 namevhost www.example.com (/etc/apache2/sites-enabled/site.conf:1)',
    '                 alias example.com',
    'ServerRoot: "/etc/apache2"',
    'Main ErrorLog: "/var/log/apache2/error.log"',
    'User: name="www-data" id=33',
    'Loaded Modules:',
    ' wsgi_module (shared)',
    'Server version: Apache/2.4.71 (Debian)',
    'Server MPM:     event',
    ' -D HTTPD_ROOT="/etc/apache2"',
    'Compiled in modules:',
    '  mod_so.c',
  ],
  read(whole) {
    const start = quotedBy(whole);
    return REPORT.test(whole.slice(start, start + 400).trimEnd()) ? { fields: {}, start } : null;
  },
};

// *:80   www.example.com (/etc/apache2/x.conf:1)      wsgi_module (shared)     not: ServerRoot /etc/apache2
const REPORT = new RegExp(
  `^(?:${[
    String.raw`VirtualHost configuration:`,
    String.raw`\S{1,100}:(?:\d{1,5}|\*) {1,40}(?:is a NameVirtualHost|\S{1,255} \(\/\S{1,255}:\d{1,6}\))`,
    String.raw` {4,12}(?:default server|port \d{1,5} namevhost) \S{1,255} \(\S{1,255}:\d{1,6}\)`,
    String.raw` {12,20}(?:wild )?alias \S{1,255}`,
    String.raw`(?:ServerRoot|Main DocumentRoot|Main ErrorLog|PidFile): "[^"]{1,255}"`,
    String.raw`Mutex [\w-]{1,40}: .{1,200}`,
    String.raw`Define: \S.{0,120}`,
    String.raw`(?:User|Group): name="[^"]{1,60}" id=\d{1,10}(?: not_used)?`,
    String.raw`(?:Loaded Modules|Compiled in modules):`,
    String.raw` {0,4}\w{2,60}_module \((?:static|shared)\)`,
    String.raw` {2}(?:mod_)?\w{2,40}\.c`,
    String.raw`Server (?:version|built|loaded|MPM): .{1,200}`,
    String.raw`Server's Module Magic Number: .{1,40}`,
    String.raw`Server compiled with\.{3,5}`,
    String.raw`Compiled using: .{1,200}`,
    String.raw`Architecture: {1,10}\d{2}-bit`,
    String.raw` {2}(?:threaded|forked): {1,10}(?:yes|no).{0,60}`,
    String.raw` -D [A-Z_\d]{3,60}(?:=".{0,200}"| \(.{1,80}\)|=\d{1,9})?`,
  ].join('|')})$`,
);
