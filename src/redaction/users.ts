import { matches, type Span } from './span.ts';

const NAME = String.raw`[A-Za-z_][\w.-]{0,63}\$?`;
const place = (before: string, after = '', flags = 'dgi'): RegExp =>
  new RegExp(`${before}(?<it>${NAME})${after}`, flags);

/** Where the name of a person's account stands. */
const PLACES: readonly RegExp[] = [
  // sudo: alice : TTY=…    session opened for user root by alice(uid=0)    Accepted publickey for alice
  place(String.raw`\bsudo(?:\[\d+\])?: {1,4}`, String.raw`(?= : )`),
  place(
    String.raw`\b(?:session (?:opened|closed) for user|for (?:invalid )?user|Accepted \w+ for|Failed \w+ for|by) `,
    String.raw`(?=\(uid=|\s+(?:from|by)\b|\s*$)`,
    'dgim',
  ),
  // AH01618: user alice not found    user 'alice'    user "alice": authentication failure
  place(
    String.raw`\buser:? (?<q>["'“‘]?)`,
    String.raw`(?=\k<q>[:,]? (?:not found|is not|in realm|does not|was not|cannot|denied|logged|authentic|password|failed|auth)|["'”’])`,
  ),
  place(String.raw`\b(?:account|login|username|user name)(?: for)? ["'“‘]`, String.raw`(?=["'”’])`),
  // role "alice"    access denied for user 'alice'@'db1'    database of alice
  place(String.raw`\brole ["']`, String.raw`(?=["'])`),
  // uid=1000(alice) gid=1000(alice) groups=…,27(sudo)
  place(String.raw`\b(?:uid|gid|euid)=\d{1,10}\(`, String.raw`(?=\))`),
  // user=alice    USER=alice   "username": "alice"    REMOTE_USER=alice    login=alice
  place(
    String.raw`(?<![\w-])(?:[\w-]{0,30}[_-])?(?:user(?:_?name)?|logname|login|owner|uid|remote_user|auth_user|r?user_id)["']?\]?\s{0,3}(?:=>|=|:)\s{0,3}[bru]{0,2}["']?`,
    String.raw`(?=["'\s,;&)}\]]|$)`,
  ),
  // User alice   SuexecUserGroup alice staff   AssignUserID alice
  place(
    String.raw`^[ \t]*(?:User|SuexecUserGroup|AssignUserID|Require (?:ldap-)?user)[ \t]+["']?`,
    '',
    'dgm',
  ),
  // chown -R alice:alice    su - alice    sudo -u alice    id alice    usermod -aG www-data alice
  place(
    String.raw`\b(?:chown(?: -\w+)*|su(?: -l?)?|id|sudo -u|runuser -u|usermod(?: -\w+ \S+)*|adduser|useradd(?: -\w+)*|passwd|finger) `,
    String.raw`(?=[:\s]|$)`,
    'dgm',
  ),
  // drwx------ 5 alice alice 4096    namei -l: drwx------ alice alice alice
  place(
    String.raw`^[ \t]*[-dlbcps][rwxsStT-]{9}[.+@]? +(?:\d+ +)?`,
    String.raw`(?= +\S+ +)`,
    'dgm',
  ),
  place(
    String.raw`^[ \t]*[-dlbcps][rwxsStT-]{9}[.+@]? +(?:\d+ +)?\S+ +`,
    String.raw`(?= +\S)`,
    'dgm',
  ),
  // ps: alice  4711  0.0 …
  place('^', String.raw`(?= +\d{1,7} +(?:\d+\.\d|\d+ ))`, 'dgm'),
  // 192.0.2.1 - alice [22/Nov/2026
  place(String.raw`^\S{1,260}(?: \S{1,64})? - `, String.raw`(?= \[\d\d\/)`, 'dgm'),
  // ops@app7:~$    [ops@app7 ~]$
  place(
    String.raw`^(?:\([\w.-]{1,40}\) ?)?\[?`,
    String.raw`(?=@[\w.-]{1,64}[: ](?:~|\/)[^\s]{0,200} ?\]?[$#%])`,
    'dgim',
  ),
  // C:\Users\Alice    /home/alice    ~alice/
  place(
    String.raw`(?:(?:[\\/]|%2F)(?:home|Users|homes|home\d|profiles|Documents and Settings)(?:\\\\|[\\/]|%2F)(?:users[\\/])?)`,
    String.raw`(?![\w@.]*\/\.\.)`,
  ),
  place(String.raw`(?:^|[\s"'=:/(])~`, String.raw`(?=[/\s"']|$)`, 'dgm'),
  // uid=alice,ou=people,dc=…    CORP\alice
  place(String.raw`\b(?:uid|cn|sAMAccountName)=`, String.raw`(?=,\s?(?:ou|dc|cn|o)=)`),
  place(
    String.raw`(?<![\w\\:.])(?!NT |BUILTIN|DOMAIN)[A-Z][A-Z\d-]{1,14}\\{1,2}`,
    String.raw`(?=[\s"',:;)]|$)`,
    'dg',
  ),
];
/** /home/alice smith/ on Windows and macOS: a name with a blank ends at the next separator. */
const SPACED =
  /[\\/]Users(?:\\\\|[\\/])(?<it>[A-Za-z][\w.-]{0,30}(?: [A-Z][\w.-]{0,30}){1,3})(?=[\\/])/dg;

/** Accounts of systems and services, and words that stand where a name could. */
export const SERVICES: ReadonlySet<string> = new Set(
  `root www-data www _www apache httpd http wwwrun nobody nogroup daemon nginx bin sys adm sync mail
  postgres mysql redis ubuntu ec2-user debian centos fedora admin administrator vagrant wheel sudo
  staff users public shared all users shadow tty disk lp news uucp man proxy backup list irc gnats
  systemd systemd-network systemd-resolve messagebus sshd syslog utmp docker ssl-cert chrony dbus
  polkitd default valid-user none null true false and or of the is not yes no on off from for
  unknown user username name group file path file-owner file-group system localsystem
  networkservice everyone linuxbrew lost+found app application uid gid to with in at by as root:root
  www-data:www-data apache:apache`.split(/\s+/),
);

/** Names of people's accounts, in paths and elsewhere. */
export function* users(text: string): Generator<Span> {
  const isPerson = (name: string): boolean =>
    !SERVICES.has(name.toLowerCase()) &&
    !/^\[|^_$|\.(?:py|wsgi|sock|conf)$/.test(name) &&
    name.length > 1;
  for (const pattern of PLACES) yield* matches(text, 'user', pattern, isPerson);
  yield* matches(text, 'user', SPACED);
}
