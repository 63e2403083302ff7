import { eachLine, type Shape } from './shape.ts';

const STARTED = `[Sun Nov 22 06:25:01.100000 2026] [mpm_event:notice] [pid 900:tid 900] AH00489: Apache/2.4.62 (Debian) mod_wsgi/4.9.4 Python/3.11 configured -- resuming normal operations
[Sun Nov 22 06:25:01.100000 2026] [core:notice] [pid 900:tid 900] AH00094: Command line: '/usr/sbin/apache2'
192.0.2.1 - - [22/Nov/2026:06:25:04 +0000] "GET /favicon.ico HTTP/1.1" 200 512 "-" "Mozilla/5.0"`;

// As cron, systemd and Apache's own access log write, in one file of rsyslog's.
const SYSTEM = `Nov 22 06:17:01 web1 CRON[8012]: (root) CMD (cd / && run-parts --report /etc/cron.hourly)
Nov 22 06:25:01 web1 systemd[1]: Starting logrotate.service - Rotate log files...
Nov 22 06:25:01 web1 systemd[1]: Finished logrotate.service - Rotate log files.
192.0.2.1 - - [22/Nov/2026:06:25:04 +0000] "GET /static/site.css HTTP/1.1" 304 - "-" "Mozilla/5.0"`;

const STATUS = `● apache2.service - The Apache HTTP Server
     Loaded: loaded (/lib/systemd/system/apache2.service; enabled; preset: enabled)
     Active: active (running) since Sun 2026-11-22 06:25:01 UTC; 1 day 2h ago
       Docs: https://httpd.apache.org/docs/2.4/
   Main PID: 812 (apache2)
      Tasks: 55 (limit: 4657)
     CGroup: /system.slice/apache2.service
             ├─812 /usr/sbin/apache2 -k start
             └─815 /usr/sbin/apache2 -k start
`;

// A request of another process in between. Its traceback must not mix with ours.
const OTHER = [
  '[Sun Nov 22 06:26:00.100000 2026] [wsgi:error] [pid 99871:tid 99881] [remote 192.0.2.9:40100] starting the nightly report',
  '[Sun Nov 22 06:26:00.200000 2026] [wsgi:error] [pid 99871:tid 99881] [remote 192.0.2.9:40100] report: 12 rows',
];

/** The lines around it. */
export const companyShapes: readonly Shape[] = [
  {
    name: 'prose around it',
    apply: (text) =>
      `Hi all, my site is down since this morning. The log says:\n\n${text}\n\nAny idea? Thanks!`,
  },
  {
    name: 'prose of another language around it',
    apply: (text) =>
      `Hallo zusammen, seit heute früh kommt nur noch ein Fehler. Im Log steht:\n\n${text}\n\nWas kann ich tun?`,
  },
  { name: 'harmless lines around it', apply: (text) => `${STARTED}\n${text}\n${STARTED}` },
  { name: 'lines of the system around it', apply: (text) => `${SYSTEM}\n${text}\n${SYSTEM}` },
  { name: 'under a status box', apply: (text) => `${STATUS}\n${text}` },
  {
    name: 'the command in front',
    apply: (text) => `root@web1:~# tail -n 50 /var/log/apache2/error.log\n${text}\nroot@web1:~# `,
  },
  {
    name: 'headings of tail',
    apply: (text) =>
      `==> /var/log/apache2/access.log <==\n\n==> /var/log/apache2/error.log <==\n${text}`,
  },
  { name: 'every line twice', apply: eachLine((line) => `${line}\n${line}`) },
  {
    name: 'another process in between',
    apply: eachLine((line, index) =>
      line.startsWith('[') ? `${line}\n${OTHER[index % OTHER.length] ?? ''}` : line,
    ),
  },
];
