import { matches, span, type Span } from './span.ts';

const NAME = String.raw`[A-Za-z_](?:[\w.-]{0,62}\w)?\$?`;
const place = (before: string, after = '', flags = 'dgi'): RegExp =>
  new RegExp(`${before}(?<it>${NAME})${after}`, flags);

/** Where the name of a person's account stands. */
const PLACES: readonly RegExp[] = [
  // sudo: alice : TTY=…    session opened for user root by alice(uid=0)    Accepted publickey for alice
  place(String.raw`\bsudo(?:\[\d+\])?: {1,4}`, String.raw`(?= : )`),
  place(
    String.raw`\b(?:session (?:opened|closed) for user|for (?:invalid )?user|Accepted \w+ for|Failed \w+ for) `,
    String.raw`(?=\(uid=|\s+(?:from|by)\b|\s*$)`,
    'dgim',
  ),
  // AH01618: user alice not found    user 'alice'    user "alice": authentication failure    user alice's home
  // not: Apache's user can't reach it
  place(
    String.raw`\buser:? (?<q>["'“‘]?)`,
    String.raw`(?=\k<q>[:,]? (?:not found|is not|in realm|does not|was not|cannot|denied|logged|authentic|password|failed|auth)|["'”’](?!(?:t|re|ve|ll|d)\b))`,
  ),
  place(String.raw`\b(?:account|login|username|user name)(?: for)? ["'“‘]`, String.raw`(?=["'”’])`),
  // New session 4 of user alice.
  place(String.raw`\b(?:of|for|as) user `, String.raw`(?=\.?\r?$)`, 'dgim'),
  place(String.raw`\bby `, String.raw`(?=\(uid=)`),
  // Invalid user alice from 192.0.2.1    authenticating user alice 192.0.2.1 port 22
  place(
    String.raw`\b(?:invalid|authenticating|unknown|illegal) user `,
    String.raw`(?= (?:from |[\da-f.:]{3,45} port ))`,
  ),
  // su: (to root) alice on pts/1    Uid: ( 1000/ alice)    # owner: alice, user:alice:r-x of getfacl
  place(String.raw`\(to [\w.-]{1,32}\) `, String.raw`(?= on )`),
  place(String.raw`\b[UG]id: \( {0,6}\d{1,10}\/ {0,16}`, String.raw`(?=\))`),
  place('^user:', String.raw`(?=:[r-][w-][x-])`, 'dgm'),
  // machine db1 login alice password …    CREATE USER alice    'alice'@'db1'
  place(String.raw`\bmachine \S{1,260} login `),
  place(String.raw`\b(?:CREATE|ALTER|DROP) (?:USER|ROLE) (?:IF (?:NOT )?EXISTS )?["'\x60]?`),
  place(String.raw`["'\x60]`, String.raw`(?=["'\x60]@["'\x60])`),
  // alice:$apr1$…    alice:{SHA}…    db1:5432:shop:alice:password of .pgpass
  place('^', String.raw`(?=:(?:\$(?:apr1|2[abxy]?|[156y])\$|\{S?SHA))`, 'dgm'),
  place(String.raw`^[\w.*-]{1,260}:(?:\d{1,5}|\*):[\w.*-]{1,64}:`, String.raw`(?=:\S)`, 'dgm'),
  // alice    pts/0    192.0.2.1, of w and who
  place('^', String.raw`(?= {1,12}(?:pts\/|tty)\d)`, 'dgm'),
  // users: - name: alice, of Kubernetes
  place(String.raw`^users:\s{1,8}- name: `, '', 'dgm'),
  // role "alice"    access denied for user 'alice'@'db1'    database of alice
  place(String.raw`\brole ["']`, String.raw`(?=["'])`),
  // uid=1000(alice) gid=1000(alice) groups=…,27(sudo)
  place(String.raw`\b(?:uid|gid|euid)=\d{1,10}\(`, String.raw`(?=\))`),
  // user=alice    USER=alice   "username": "alice"    REMOTE_USER=alice    login=alice
  place(
    String.raw`(?<![\w-])(?:[\w-]{0,30}[_-])?(?:user(?:_?name)?|logname|login|acct|owner|uid|remote_user|auth_user|r?user_id)["']?\]?\s{0,3}(?:=>|=|:)\s{0,3}(?:[bru]{0,2}["'])?`,
    String.raw`(?=["'\s,;&)}\]]|$)`,
  ),
  // User alice   SuexecUserGroup alice staff   AssignUserID alice
  place(String.raw`^[ \t]*(?:User|SuexecUserGroup|AssignUserID)[ \t]+["']?`, '', 'dgm'),
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
  place('^', String.raw`(?= +\d{1,7} +(?:\d{1,3}\.\d|\d{1,7} +\d{1,3} ))`, 'dgm'),
  // 192.0.2.1 - alice [22/Nov/2026
  place(String.raw`^\S{1,260}(?: \S{1,64})? - `, String.raw`(?= \[\d\d\/)`, 'dgm'),
  // ops@app7:~$    [ops@app7 ~]$
  place(
    String.raw`^(?:\([\w.-]{1,40}\) ?)?\[?`,
    String.raw`(?=@[\w.-]{1,64}(?:[: ](?:~|\/)[^\s]{0,200} ?\]?| [\w.-]{1,64}\])[$#%])`,
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

/** postgres://alice:…@db1: often the name of a site as well, so it isn't looked for elsewhere. */
const IN_ADDRESS = place(
  String.raw`[a-z][a-z\d+.-]{1,30}:\/\/`,
  String.raw`(?=:[^\s/@"'<>]{0,256}@|:[^\s@"'<>]{1,256}@|@)`,
);
/** Require user alice bob */
const REQUIRED = /^[ \t]{0,40}Require (?:not )?(?:ldap-)?user[ \t]+(?<list>[^\r\n#]{1,1000})/dgim;

/** Accounts of systems and services, and words that stand where a name could. */
export const SERVICES: ReadonlySet<string> = new Set(
  `root www-data www _www apache httpd http wwwrun nobody nogroup daemon nginx bin sys adm sync mail
  postgres mysql redis ubuntu ec2-user debian centos fedora admin administrator vagrant wheel sudo
  staff users public shared all users shadow tty disk lp news uucp man proxy backup list irc gnats
  systemd systemd-network systemd-resolve messagebus sshd syslog utmp docker ssl-cert chrony dbus
  polkitd default valid-user none null true false and or of the is not yes no on off from for
  unknown user username name __token__ group file path file-owner file-group system localsystem
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
  for (const found of matches(text, 'user', IN_ADDRESS, isPerson)) {
    yield { ...found, isOnlyHere: true };
  }
  for (const match of text.matchAll(REQUIRED)) {
    const [start, end] = match.indices?.groups?.['list'] ?? [0, 0];
    for (const { 0: name, index } of text.slice(start, end).matchAll(/[^\s"']+/g)) {
      if (isPerson(name)) yield span(text, 'user', start + index, start + index + name.length);
    }
  }
  yield* matches(text, 'user', SPACED);
}
