import type { LineReader } from '../../model/index.ts';

/** The command that produced a paste, and the headings of tail: no evidence of anything. */
export const command: LineReader = {
  kind: 'command',
  samples: [
    '$ curl -sS -i -m 15 http://127.0.0.1:19535/page',
    '# apache2 -d /srv/www/intranet307 -f /srv/www/intranet307/conf/httpd.conf -t',
    '# grep WSGI0117 error.log',
    'alice@web1:/var/log/apache2$ sudo tail -f error.log',
    '[root@web1 ~]# systemctl restart httpd',
    'tail -f /var/log/apache2/error.log',
    '==> /var/log/apache2/error.log <==',
  ],
  read(line) {
    const text = line.slice(0, 400);
    return COMMANDS.some((pattern) => pattern.test(text)) ? { fields: {}, start: 0 } : null;
  },
};

const PROGRAM =
  'sudo|tail|head|cat|less|more|z?grep|egrep|fgrep|zcat|awk|sed|journalctl|systemctl|service|apachectl|apache2ctl|httpd|apache2|a2en(?:mod|site|conf)|a2dis(?:mod|site|conf)|curl|wget|ls|ll|cd|namei|stat|getenforce|setenforce|semanage|restorecon|chcon|ausearch|sealert|audit2allow|aa-status|dmesg|docker|docker-compose|kubectl|podman|python3?|pip3?|chmod|chown|touch|ps|id|vi|vim|nano|mod_wsgi-express|certbot|apt|apt-get|dnf|yum|timeout|export|echo';

const COMMANDS: readonly RegExp[] = [
  // $ sudo tail -f error.log     > $ curl -i     not: $VAR is empty
  /^[> ]{0,8}\$ \S/,
  // # apache2 -t     # LD_LIBRARY_PATH= \     # /usr/sbin/httpd -t     not: # In file: /etc/apache2/apache2.conf
  new RegExp(`^[> ]{0,8}# (?:(?:${PROGRAM})(?:\\s|$)|/\\S|[A-Z_]{2,40}=)`),
  // alice@web1:~$ ls     root@web1:/etc# cat x     not: mail alice@example.com: x
  /^[> ]{0,8}(?:\([\w.-]{1,60}\) )?[\w.-]{1,60}@[\w.-]{1,100}:[^\s$#]{1,200}[$#] /,
  // [root@web1 ~]# systemctl restart httpd     not: [wsgi:error] x
  /^[> ]{0,8}\[[\w.-]{1,60}@[\w.-]{1,100} [^\]\s]{1,100}\][$#] /,
  // PS C:\Apache24> httpd -t     C:\Apache24\bin>httpd -t     not: C:\Apache24\logs
  /^(?:PS )?[A-Z]:\\[^<>|"]{0,200}> ?\S/,
  // tail -f /var/log/apache2/error.log     sudo apachectl configtest     not: service is unavailable
  new RegExp(
    `^[> ]{0,8}(?:sudo )?(?:${PROGRAM}) (?:-{1,2}\\w|/|[\\w./-]{1,200}\\.(?:log|conf|wsgi|py)\\b|error_log|(?:configtest|restart|reload|status|start|stop|graceful|apache2|httpd)(?:\\s|$))`,
  ),
  // ==> /var/log/apache2/error.log <==     not: ==> see below
  /^==> [^<>]{1,300} <==\s*$/,
];
