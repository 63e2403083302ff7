import type { LineReader, ParsedLine } from '../../model/index.ts';
import { readErrno } from './errno.ts';
import { LOOKED_AT, loggedAt, readPrefix, type Prefix } from './prefix.ts';

/** What apachectl, httpd and apache2 print at a terminal, into the journal or to a container's output. */
export const consoleOutput: LineReader = {
  kind: 'console',
  samples: [
    "AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using 127.0.0.1. Set the 'ServerName' directive globally to suppress this message",
    'AH00526: Syntax error on line 55 of /srv/www/jobs63/conf/httpd.conf:',
    '(13)Permission denied: AH00072: make_sock: could not bind to address 127.0.0.1:80',
    'apache2: Syntax error on line 46 of /srv/www/shop272/conf/httpd.conf: Cannot load /usr/lib/apache2/modules/mod_wsgi_py2.so into server: /usr/lib/apache2/modules/mod_wsgi_py2.so: cannot open shared object file: No such file or directory',
    "Action 'start' failed.",
    'The Apache error log may have more information.',
    'no listening sockets available, shutting down',
    'Syntax OK',
  ],
  read(whole) {
    const line = whole.slice(0, LOOKED_AT);
    const prefix = readPrefix(line);
    return readOutput(line, prefix) ?? readCarried(prefix);
  },
};

function readOutput(line: string, prefix: Prefix): ParsedLine | null {
  const rest = line.slice(prefix.end);
  const errno = readErrno(rest);
  const start = errno ? prefix.end + errno.end : prefix.end;
  const text = line.slice(start);
  // A number in front, "(13)Permission denied: …", is how Apache's runtime says it, whatever follows.
  const isNumbered = errno !== null && rest.startsWith('(');
  if (!isNumbered && !OUTPUT.test(text) && !CODE.test(text)) return null;
  return { fields: { ...carried(prefix), ...(errno ? { errno: errno.errno } : {}) }, start };
}

/** A line of Apache's own output that we don't recognize: the reason after AH00526, or Python's last words. */
function readCarried(prefix: Prefix): ParsedLine | null {
  const ours = prefix.carrier === 'container' || APACHE.test(prefix.tag ?? '');
  return ours ? { fields: carried(prefix), start: prefix.carrierEnd } : null;
}

const carried = (prefix: Prefix): ParsedLine['fields'] => ({
  ...loggedAt(prefix),
  ...(prefix.pid === null ? {} : { pid: prefix.pid }),
});

// httpd     apachectl     apache2     /usr/sbin/httpd     not: systemd
const APACHE =
  /^(?:\S{0,60}\/)?(?:httpd|apache2?|apachectl|apache2ctl|start-apache2|httpd-\w{1,20})$/;
// AH00558: apache2: Could not     not: AH is a prefix
const CODE = /^AH\d{5}: /;
// Syntax OK     Action 'start' failed.     apache2: Syntax error on line 46 of     httpd (pid 12) already running
const OUTPUT =
  /^(?:Syntax OK\s*$|Action '[\w -]{1,40}' failed|The Apache error log may have more|(?:httpd|apache2|apache|apachectl|apache2ctl): \S|(?:httpd|apache2) \((?:pid|no pid file)|(?:httpd|apache2) not running|Syntax error on line \d|no listening sockets available|Unable to open logs|Configuration Failed|Job for (?:apache2|httpd)\S{0,20} failed|See "?(?:systemctl|journalctl)|\[(?:warn|Sat|Sun)\] |Invoking 'systemctl)/;
