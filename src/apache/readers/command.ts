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

// "    $ "     "> # "     "- $ "     "```$ ": what code blocks, mail and Markdown put in front of a prompt
const LEAD = '^[> \\t]{0,40}(?:[-*] |\\d{1,2}[.)] )?`{0,3}';
const after = (pattern: string): RegExp => new RegExp(LEAD + pattern);

const COMMANDS: readonly RegExp[] = [
  // $ sudo tail -f error.log     > $ curl -i     not: $VAR is empty
  after('\\$ \\S'),
  // # apache2 -t     # LD_LIBRARY_PATH= \     / # httpd -t     not: # In file: /etc/apache2/apache2.conf
  after(`(?:[~/]\\S{0,200} )?# (?:(?:${PROGRAM})(?:\\s|$)|/\\S|[A-Z_]{2,40}=)`),
  // alice@web1:~$ ls     (venv) root@web1:/etc# cat x     alice@mac ~ % ls     not: mail alice@example.com: x
  after(
    '(?:\\([\\w.-]{1,60}\\) ?)?[\\w.-]{1,60}@[\\w.-]{1,100}(?::[~/][^$#%]{0,200}| [~/\\w]\\S{0,100} ?)[$#%](?:\\s|$)',
  ),
  // [root@web1 ~]# systemctl restart httpd     not: [wsgi:error] x
  after('\\[[\\w.-]{1,60}@[\\w.-]{1,100} [^\\]]{1,100}\\][$#%](?:\\s|$)'),
  // bash-5.1# httpd -t     sh-4.2$ ls     not: sh: 1: httpd: not found
  after('(?:ba|z|k|da|a)?sh(?:-\\d[\\d.]{0,8})?[$#%] \\S'),
  // PS C:\Apache24> httpd -t     C:\Apache24\bin>httpd -t     not: C:\Apache24\logs
  after('(?:PS )?[A-Z]:\\\\[^<>|"]{0,200}> ?\\S'),
  // PS /home/alice> Get-Content error.log     not: PS: it works
  after('PS /[^<>|"]{0,200}> \\S'),
  // tail -f /var/log/apache2/error.log     sudo apachectl configtest     not: service is unavailable
  after(
    `(?:sudo )?(?:${PROGRAM}) (?:-{1,2}\\w|/|[\\w./-]{1,200}\\.(?:log|conf|wsgi|py)\\b|error_log|(?:configtest|restart|reload|status|start|stop|graceful|apache2|httpd)(?:\\s|$))`,
  ),
  // ==> /var/log/apache2/error.log <==     not: ==> see below
  /^==> [^<>]{1,300} <==\s*$/,
];
