export const USER_NAME = String.raw`[A-Za-z_À-ɏ](?:[\wÀ-ɏ.-]{0,62}[\wÀ-ɏ])?\$?`;
const place = (before: string, after = '', flags = 'dgi'): RegExp =>
  new RegExp(`${before}(?<it>${USER_NAME})${after}`, flags);

/** Where the name of a person's account stands. */
export const USER_PLACES: readonly RegExp[] = [
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
  // as user alice on web1    login alice, pw …
  place(
    String.raw`\bas user (?!account|input|agent|data|name|mode|id)`,
    String.raw`(?=[.,;]|\s+(?:on|at|in|from|under|via|and|but)\b)`,
  ),
  place(
    String.raw`\b(?:log[io]n|user(?:name)?|account|ssh|ftp)[: ]{1,2}`,
    String.raw`(?=[,;/ ]{1,3}(?:and )?(?:pw|pass(?:word|phrase)?|kennwort|pwd)\b)`,
  ),
  // user alice7, Benutzer a.keller: it has the form of an account
  place(
    String.raw`\b(?:user|account|Benutzer|utilisateur|usuario|utente|gebruiker) (?!mod_|python|apache|django|uwsgi|wsgi|mysql)(?=[a-z]{2,40}[._]?\d{1,4}\b|[a-z]{1,30}[._][a-z]{2,30}\b)`,
    String.raw`(?![\w(/=]|\.\w{1,30}[.(])`,
  ),
  // My user is alice, password …    AUTH alice x
  place(
    String.raw`\b(?:my|the) (?:ssh |shell |login |unix |admin |root |db |database )?(?:user(?:name)?|account|login) is `,
    String.raw`(?=[,;.]?(?:\s|$))(?!(?:not|in|a|an|the|on|allowed|able|called|named)\b)`,
    'dgim',
  ),
  place(String.raw`(?:^|> ?)AUTH `, String.raw`(?= \S+$)(?<!PLAIN|LOGIN)`, 'dgm'),
  // \\\\files1\\homes\\alice\\site
  place(
    String.raw`\\\\[\w.-]{1,64}\\{1,2}(?=\w*(?:home|user|profil|koti))[\w$.-]{1,64}\\{1,2}`,
    String.raw`(?=\\)`,
  ),
  // alice : EAP "x"    ["mysql", "-u", "alice"
  place('^', String.raw`(?= : (?:PSK|EAP|XAUTH) ")`, 'dgm'),
  place(String.raw`"-u", ?"`, String.raw`(?=")`),
  // sqlplus alice/x@…
  place(
    String.raw`\b(?:(?:sqlplus|rman|expdp|impdp)(?: -\w{1,3})? |connect\(["'])`,
    String.raw`(?=\/[^\s@"'/]{2,200}@)`,
  ),
  // unable to authenticate user [alice]
  place(String.raw`\buser \[`, String.raw`(?=\])`),
  // user_logged_in alice from 192.0.2.1    identity: 'alice'
  place(String.raw`(?<![a-z])logged[_ ](?:in|out)\b:? `, String.raw`(?= from )`),
  place(String.raw`\b(?:identity|principal): ["']`, String.raw`(?=["'])`),
  // ssh access: alice / x    stats auth alice:x    alice:x@db1.example.com/
  place(
    String.raw`\b(?:access|log[io]n|user|account|credentials?|zugang|ssh|s?ftp|admin|panel|plesk|cpanel)\b[^\r\n/]{0,40} `,
    String.raw`(?= \/ (?=\S*[\d!$%&*+=?@#-])(?!\S*\d\.\d)[^\s/]{5,200}(?:\s|$))`,
  ),
  place(String.raw`\bstats[ \t]+auth[ \t]+`, String.raw`(?=:\S)`),
  // user alice;   masteruser alice
  place(
    String.raw`^[ \t]{0,8}[a-z_]{0,20}user[ \t]+["']?`,
    String.raw`(?=["']?;?[ \t]*\r?$)`,
    'dgm',
  ),
  // [10:14] <alice> of a chat
  place(String.raw`^\[?\d\d:\d\d(?::\d\d)?\]? <[@+~% ]?`, String.raw`(?=>)`, 'dgm'),
  // alice $2a$14$…    alice {SHA}…
  place(String.raw`^[ \t]+`, String.raw`(?=[ \t]+\$(?:2[abxy]?|apr1|[156y])\$)`, 'dgm'),
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
  place(String.raw`\bmachine[ \t]+\S{1,260}\s{1,8}login[ \t]+`),
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
  // Password for 'alice'    password for alice:    alice's password:    logged in as alice
  place(
    String.raw`\bpassword for ["'“‘]?(?!user\b|invalid\b|illegal\b)`,
    String.raw`(?=["'”’]?[:,]?(?:\s|$))`,
    'dgim',
  ),
  place('^', String.raw`(?='s password:)`, 'dgm'),
  place(String.raw`^(?:[\w.-]{1,64}@)?`, String.raw`(?=@[\w.-]{1,250}'s password:)`, 'dgm'),
  place(
    String.raw`\b(?:logged in|log in|login|authenticated|signed in|connected|uploading[^\r\n]{0,200}|deployed) as ["'“‘]?`,
    String.raw`(?=["'”’]?[.,;]?(?:\s|$))`,
    'dgim',
  ),
  // user alice 192.0.2.1 port 22    no such user: alice    '…': no such user    changed for alice
  place(
    String.raw`\buser `,
    String.raw`(?= (?:from |(?:\d{1,3}\.){3}|[\da-f]{1,4}:[\da-f:]{1,40} port))`,
  ),
  place(String.raw`\bfor (?:invalid user )?`, String.raw`(?= from \S{1,60} port \d)`),
  place(String.raw`\b(?:no such user|unknown user|changed for|unix-user)[: ]["'“‘]?`, '', 'dgi'),
  place(String.raw`["'‘]`, String.raw`(?=["'’]: no such user)`),
  // CRON[1]: (alice) CMD    crontab: (alice) LIST (alice)    new user: name=alice
  place(String.raw`\bcron(?:tab|d)?(?:\[\d+\])?: \(`, String.raw`(?=\) )`),
  place(
    String.raw`\b(?:LIST|REPLACE|BEGIN EDIT|END EDIT|RELOAD|DELETE) \(`,
    String.raw`(?=\))`,
    'dg',
  ),
  place(String.raw`\bnew (?:user|group): name=`),
  // alice:x:1000:1000:…    alice ALL=(ALL) …    AAAA… alice@app7 at the end of a public key
  place('^', String.raw`(?=:[x*!]?:\d{1,10}:\d{1,10}:)`, 'dgm'),
  place('^', String.raw`(?=[ \t]+ALL[ \t]*=)`, 'dgm'),
  place(
    String.raw`\bAAAA[\w+/=]{16,800} `,
    String.raw`(?=@[\w.-]{1,250}\s|@[\w.-]{1,250}$|$)`,
    'dgm',
  ),
  // -m u:alice:rx    --user alice    /user:alice    -u alice of crontab    arn:…:user/alice
  place(String.raw`(?<=[\s,"'])(?:d(?:efault)?:)?u(?:ser)?:`, String.raw`(?=:[rwxX0-7-])`, 'dg'),
  place(
    String.raw`(?<!\S)--(?:[a-z]{1,20}-)?(?:user|username|login|owner)[ \t=]{1,4}["']?`,
    String.raw`(?=["'\s:]|$)`,
    'dgim',
  ),
  place(String.raw`(?<!\S)\/user:(?:[\w.-]{1,64}\\)?`),
  place(String.raw`\bcrontab (?:-\w )?-u `),
  place(String.raw`\barn:aws:iam::\d{0,12}:user\/`),
  // <User: alice>    mail and jobs in /var/spool/cron/crontabs/alice
  place(String.raw`<(?:\w{0,20}User|Account|Person|Member):? `, String.raw`(?=>)`, 'dg'),
  place(String.raw`\/(?:var\/(?:spool\/)?mail|spool\/cron(?:\/crontabs|\/tabs)?)\/`),
  // uid=1000(alice) gid=1000(alice) groups=…,27(sudo)
  place(String.raw`\b(?:uid|gid|euid)=\d{1,10}\(`, String.raw`(?=\))`),
  // user=alice    USER=alice   "username": "alice"    REMOTE_USER=alice    login=alice
  place(
    String.raw`(?<![\w-])(?:[\w-]{0,30}[_-]|(?:pg|db|my|smtp|mail|ldap|ftp|auth|bind|run|http|proxy|app|sql|os)(?=user)|(?:a|e|s|fs|o)(?=uid))?(?:user(?:[._ ]?name|[_ ]?id)?|logname|log[io]n|acct|owner|uid|ruser|remote_user|auth_user|account[_ ]?name|user id)["']?\]?(?:\s{0,3}(?:=>|=|:)\s{0,3}(?:[bru]{0,2}["'])?|\)=\(|\t{1,3}["'])`,
    String.raw`(?=["'\s,;&)}\]@]|$)`,
  ),
  // User alice   SuexecUserGroup alice staff   AssignUserID alice
  place(
    String.raw`^[ \t]*(?:User|SuexecUserGroup|AssignUserID|AllowUsers|DenyUsers)[ \t]+["']?`,
    '',
    'dgm',
  ),
  // chown -R alice:alice    su - alice    sudo -u alice    id alice    usermod -aG www-data alice
  place(
    String.raw`(?<![.\w-])(?:chown(?: -\w+)*|su(?: -l?)?|id|sudo -i?u|runuser -u|gpasswd -[ad]|getent passwd|loginctl \w{1,20}-user|usermod(?: -\w+ \S+)*|adduser|useradd(?: -\w+)*|passwd|finger) `,
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
  // C:\Users\Alice    /home/alice    ~alice/
  place(
    String.raw`(?:(?:[\\/]|%2F)(?:home|Users|homes|home\d|profiles|Documents and Settings|Benutzer|Utilisateurs|Usuarios|Usuários|Utenti|Gebruikers)(?:\\\\|[\\/]|%2F)(?:users[\\/])?)`,
    String.raw`(?![\w@.]*\/\.\.)`,
  ),
  place(String.raw`(?:^|[\s"'=:/(])~`, String.raw`(?=[/\s"']|$)`, 'dgm'),
  // uid=alice,ou=people,dc=…    CORP\alice
  place(
    String.raw`(?<!group[ \t"'=]{1,3}|issuer[:=]\s?)\b(?:uid|cn|sAMAccountName)=`,
    String.raw`(?=,\s?(?:ou|dc|cn|o)=)`,
  ),
  place(String.raw`^[a-z][a-z\d-]{1,14}\\`, String.raw`(?=\r?$)`, 'dgm'),
  place(
    String.raw`(?<![\w\\:.])(?!NT |BUILTIN|DOMAIN)[A-Z][A-Z\d-]{1,14}\\{1,2}`,
    String.raw`(?=[\s"',:;)]|$)`,
    'dg',
  ),
];
/** cn=Ada Keller,ou=staff    From: Ada Keller <…>    Author: Ada <…> */
export const FULL_NAMES: readonly RegExp[] = [
  /^(?:(?:Best |Kind )?[Rr]egards|Thanks|Cheers|Best),?\r?\n(?<it>\p{Lu}[\p{L}.'-]{1,40}(?: \p{Lu}[\p{L}.'-]{0,40}){0,3})(?=\r?(?:\n|$))/dgmu,
  /\b(?:Registrant|Admin|Tech|Owner) Name: {1,8}(?<it>[^\r\n]{2,80})/dg,
  /\b(?:cn|displayName)=(?<it>[^\s,=<>"']{1,40}(?: [^\s,=<>"']{1,40}){1,3})(?=,\s?(?:ou|dc|cn|o)=)/dgi,
  // ada:x:1000:1000:Ada Keller,,,:/home/ada: accounts of people
  /(?<=^[\w.-]{1,64}:[^:\r\n]{0,200}:(?:[1-9]\d{3}|[1-5]\d{4}):\d{1,10}:)(?<it>[^:,\r\n]{2,60})/dgm,
  // Ada Keller (ada@…), 'name': 'Ada Keller', 'email': …
  /(?<![\p{L}.])(?<it>\p{Lu}[\p{L}'-]{1,40}(?: \p{Lu}[\p{L}.'-]{0,40}){1,3})(?= ?[(,;]\s?["']?[^\s<>@"'(),;]{1,64}@|["']?,?\s{1,16}["']?e-?mail["']?\s?[:=])/dgu,
  // "Keller, Ada" <ada@…>    Started by user Ada Keller
  /"(?<it>[^"\r\n<>@]{2,60})" (?=<[^\s<>@]{1,64}@)/dg,
  /\bby (?:user )?(?<it>\p{Lu}[\p{L}.'-]{1,40}(?: \p{Lu}[\p{L}.'-]{0,40}){1,3})(?=\.?[ \t]*\r?$)/dgmu,
  // ADMINS = [('Ada Keller', 'ada@…')]
  /[([]\s{0,8}["'](?<it>\p{Lu}[^"'\r\n@]{1,60})["'],\s{0,8}["'][^\s"'@]{1,64}@/dgu,
  // the login is ada / x
  /(?<![/\w])(?:log[io]n|user|account|credentials)(?: data)?(?: is| are|:)? (?<it>[a-z_][\w.-]{1,63})(?= ?\/ ?[^\s/]{5,200}(?:\s|$))/dgi,
  /(?:^|[\s:"'])(?<it>\p{Lu}[\p{L}.'-]{1,40}(?: \p{Lu}[\p{L}.'-]{0,40}){1,3})"? (?=<[^\s<>@]{1,64}@)/dgu,
  /^(?:Author|Commit|From|To|Cc|Reply-To|Maintainer):\s{1,8}"?(?<it>\p{Lu}[\p{L}.'-]{1,40})"? (?=<)/dgmu,
];
/** /home/alice smith/ on Windows and macOS: a name with a blank ends at the next separator. */
export const SPACED =
  /[\\/]Users(?:\\\\|[\\/])(?<it>[A-Za-z][\w.-]{0,30}(?: [A-Z][\w.-]{0,30}){1,3})(?=[\\/])/dg;

/** postgres://alice:…@db1: often the name of a site as well, so it isn't looked for elsewhere. */
export const IN_ADDRESS = place(
  String.raw`[a-z][a-z\d+.-]{1,30}:\/\/`,
  String.raw`(?=:[^\s/@"'<>]{0,256}@|:[^\s@"'<>]{1,256}@|@)`,
);
