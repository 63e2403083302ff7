import { matches, span, type Span } from './span.ts';

const NAME = String.raw`(?:\*\.|\.)?[A-Za-z\d](?:[\w-]{0,62}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[\w-]{0,62}[A-Za-z\d])?){0,8}`;
const place = (before: string, after = '', flags = 'dgi'): RegExp =>
  new RegExp(`${before}(?<it>${NAME})${after}`, flags);

/** Where a name of a machine or of a site stands. One label is enough here. */
const PLACES: readonly RegExp[] = [
  // https://shop.example.com/    redis://user:pw@cache:6379
  place(String.raw`[a-z][a-z\d+.-]{1,30}:\/\/(?:[^\s/@"'<>]{0,200}@)?`),
  // postgres://u:p/q@db: a password with a slash
  place(String.raw`[a-z][a-z\d+.-]{1,30}:\/\/[^\s:/@"'<>]{0,128}:[^\s@"'<>]{1,200}@`),
  // Host: shop.example.com    X-Forwarded-Host: …    'HTTP_HOST': '…'    SERVER_NAME=…
  place(String.raw`\b(?:x-forwarded-)?host(?:name)?:[ \t]{1,4}`),
  place(
    String.raw`\b[\w-]{0,40}(?:HOST(?:NAME)?|SERVER_NAME|SERVER_ADMIN|DOMAIN|_FQDN|NODENAME)["']?\]?\s{0,3}(?:=>|[=:])\s{0,3}(?:[bru]{0,2}["'])?`,
    String.raw`(?=[\s"',:;&)}\]]|$)`,
  ),
  // Domain=shop.example.com of a cookie
  place(String.raw`;\s?domain=`),
  // apachectl -S: port 443 namevhost shop (…), alias www, default server shop (…)
  place(
    String.raw`\b(?:namevhost|wild alias|default server|alias)[ \t]{1,4}`,
    String.raw`(?=[ \t]*(?:\(|\r?$))`,
    'dgim',
  ),
  place(
    String.raw`^(?:[\d.*]+|\[[\da-f:]+\]):(?:\d+|\*)[ \t]{1,40}`,
    String.raw`(?=[ \t]+\()`,
    'dgim',
  ),
  // AH00558: … domain name, using app7.corp.example.net. Set the 'ServerName'
  place(
    String.raw`\b(?:domain name, using|getaddrinfo\(\) failed for|address for|unable to resolve|could not resolve(?: host)?:?|resolve host(?:name)?:?|lookup) ["']?`,
    String.raw`(?=[.,;:]?(?:["']|\s|$))`,
  ),
  // Invalid HTTP_HOST header: 'shop'. You may need to add 'shop' to ALLOWED_HOSTS
  place(String.raw`\b(?:HTTP_HOST header:|need to add) ["'‘]`),
  // AH02032: Hostname shop provided via SNI and hostname www provided via HTTP
  place(String.raw`\bhostname ["']?`, String.raw`(?=["']? (?:provided|\(default|in HTTP|does))`),
  // AH01909: shop:443:0 server certificate …    AH02572: … certificate and key for shop:443
  place(String.raw`(?:AH\d{5}: |\bkey for |\bsite )`, String.raw`(?=:\d+(?::\d+)?(?:\s|$))`),
  // CN=shop   DNS:shop   /CN=shop
  place(String.raw`\b(?:CN|DNS|dNSName)\s?[=:]\s?`),
  // host=db1 port=5432    server=db1    --host db1    -h db1.example.net
  place(
    String.raw`(?<![\w-])(?:--)?(?:host(?:addr|name)?|server|node)=["']?`,
    String.raw`(?=["'\s;,)&]|:\d|$)`,
  ),
  place(String.raw`--(?:host|server|hostname)[ \t]+`),
  // connection to server at "db1"    MySQL server on 'db1'    host name "db1"    'alice'@'db1'
  place(
    String.raw`(?:server at|server on|host ?name|host|connect(?:ing|ion)? to|@) ?["']`,
    String.raw`(?=["'])`,
  ),
  // HTTPSConnectionPool(host='api.example.net', …: told by host=.   Connection refused: db1:5432
  place(
    String.raw`\b(?:connect(?:ing|ed)? to|connection (?:to|with)|backend|upstream|proxy(?:ing)?) `,
    String.raw`(?=:\d{2,5}\b)`,
  ),
  // Nov 22 14:10:09 web01 apache2[77]:    2026-11-22T14:10:09.1+01:00 web01 app:    <34>1 2026-… web01 app
  place(
    String.raw`^(?:<\d{1,3}>\d? ?)?[a-z]{3} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d `,
    String.raw`(?= [\w./@-]{1,64}(?:\[\d+\])?:)`,
    'dgim',
  ),
  place(
    String.raw`^(?:<\d{1,3}>\d? ?)?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? `,
    String.raw`(?= [\w./@-]{1,64}(?:\[\d+\]:?|:| \d+ | - ))`,
    'dgim',
  ),
  // ops@app7:~$    [ops@app7 ~]$    root@app7:/var/log#
  place(
    String.raw`^(?:\([\w.-]{1,40}\) ?)?\[?[a-z_][\w.-]{0,31}@`,
    String.raw`(?=(?:[: ](?:~|\/)[^\s]{0,200} ?\]?| [\w.-]{1,64}\])[$#%])`,
    'dgim',
  ),
  // shop.example.com:443 192.0.2.1 - - [     the log of all virtual hosts
  place(
    '^',
    String.raw`(?=(?::\d{1,5})? (?:[\da-f.:]{3,45}|\[[\w-]+\]) \S{1,64} \S{1,64} \[\d)`,
    'dgim',
  ),
  // Apache/2.4.57 (Debian) Server at shop Port 443, under a page of an error
  place(String.raw`\bServer at `, String.raw`(?= Port \d)`),
  // shop. 300 IN A 192.0.2.1    [shop/sid#55d0][rid#7f] of mod_rewrite
  place('^', String.raw`(?=\.?\s{1,40}(?:\d{1,9}\s{1,20})?IN\s{1,20}[A-Z])`, 'dgm'),
  place(String.raw`\[`, String.raw`(?=\/sid#)`),
  // //shop.example.dev/:_authToken=…
  place(String.raw`(?:^|[\s"'])\/\/`, String.raw`(?=\/:_)`, 'dgim'),
  // Host shop, of DNS and SSH; Linux shop 6.1.0 of uname
  place(String.raw`^Linux `, String.raw`(?= \d+\.\d)`, 'dgm'),
];

/** Directives that take names, all of them to the end of the line. */
const DIRECTIVE =
  /^[ \t>|+-]{0,8}(?:\d{1,4}:?[ \t]+)?(?:ServerName|ServerAlias|<VirtualHost)[ \t]+(?<list>[^\r\n#>]{1,2000})/dgim;
/** The same in running text, which must look like a name of several parts. */
const TOLD =
  /\b(?:ServerName|ServerAlias)["' \t]{1,4}(?<it>[a-z\d*][\w-]{0,62}(?:\.[\w-]{1,63}){1,8})/dgi;
/** ALLOWED_HOSTS = ['shop.example.com', '.example.org'] */
const LIST =
  /\b(?:[A-Z_]{0,30}TRUSTED_ORIGINS|SERVER_NAMES?|[A-Z_]{0,30}HOSTS)["']?\s{0,3}(?:\+?=|:)\s{0,3}[[({](?<list>[^\])}]{1,2000})/dgi;
/** ^www\.shop\.example$ of a rewrite condition. */
const ESCAPED = /(?<![\w\\.-])(?<it>[\w-]{1,63}(?:\\\.[\w-]{1,63}){1,6})(?![\w\\])/dg;

/**
 * Names by their last part. Parts that end files, modules or attributes, such as py, so and io, are
 * left out: such a name is known by its place alone.
 */
const TOP =
  'com|net|org|edu|gov|mil|int|eu|de|uk|fr|nl|be|ch|se|dk|fi|no|cz|ru|ua|jp|cn|kr|tw|hk|sg|au|nz|ca|us|br|mx|ar|cl|co|za|tr|gr|hu|ro|pt|es|pl|ie|biz|cloud|online|site|store|tech|onion|arpa|internal|intranet|intra|corp|lan|home|localdomain|example|invalid|k8s|svc';
/** Short of three parts, these are modules of Python, attributes or files. */
const LONG_TOP = 'local|test|io|dev|app|ai|info|name|me|at|it|in|is|id|tv|cc';
const FALLBACK = new RegExp(
  String.raw`(?<![\w.@%/\\-])(?<it>(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?:${TOP})|(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){2,8}(?:${LONG_TOP}))(?![\w(]|\.\w{1,3}\(|-\d|-[a-z\d-]{1,60}\.(?!(?:log|conf|pem|crt|key|csr|cer)\b)[a-z\d]|\.[a-z_]+\b(?<!\.(?:log|conf|pem|crt|key|csr|cer|wsgi|err|access|error|gz|ini|cfg|chain|fullchain|ssl)))`,
  'dgi',
);
/** The same in a path: /etc/letsencrypt/live/shop.example.com/ */
const IN_PATH = new RegExp(
  String.raw`(?<=[/\\])(?<it>(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?:${TOP}))(?=[/\\"'\s:,;)]|[-_.](?:log|conf|pem|crt|key|csr|cer|wsgi|err|access|error|ssl|le-ssl|chain|fullchain|other|custom)\b|$)`,
  'dgi',
);

/** Two parts are a name where one of them has a hyphen, as no module has, or where a port follows. */
const SHORT = new RegExp(
  String.raw`(?<![\w.@%/\\-])(?<it>[a-z\d]{1,63}-[a-z\d-]{0,61}[a-z\d]\.(?:io|dev|app|test|local|name|tv|ai|cc|info)(?=[:;,/"'\s)\]]|$)|[a-z\d]{1,63}\.(?:${LONG_TOP})(?=:(?:80|443|\d{4,5})\b))`,
  'dgi',
);
/** /etc/letsencrypt/live/shop.example.dev/   sites-enabled/shop.example.dev.conf   vhosts.d/shop.io */
const SITE =
  /(?<=[/\\](?:live|archive|renewal|sites-(?:enabled|available)|vhosts(?:\.d)?|domains|log\/(?:apache2|httpd))[/\\])(?<it>[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){1,6}?)(?=[/\\"'\s:,;)]|[-_.](?:log|conf|pem|crt|key|csr|cer|wsgi|err|access|error|ssl|le-ssl|chain|fullchain|other|custom)\b|$)/dgim;
/** 192.0.2.1 shop.example.dev shop, of /etc/hosts */
const HOSTS_FILE =
  /^[ \t]{0,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4}:[\da-f:.]{1,40})[ \t]+(?<list>[a-z\d][\w.-]*(?:[ \t]+[a-z][\w.-]*){0,8})[ \t]*(?=\r?$|#)/dgim;

/** They tell nothing of anybody: the machine itself, examples, and where software is documented. */
const NOBODYS =
  /^(?:localhost(?:[46]|\.localdomain[46]?)?|localhost\.local|(?:www\.)?example\.(?:com|org|net)|(?:[\w-]+\.)*(?:apache|python|djangoproject|palletsprojects|readthedocs|debian|ubuntu|launchpad|fedoraproject|redhat|centos|opensuse|archlinux|alpinelinux|freebsd|github|gitlab|githubusercontent|stackoverflow|serverfault|pypi|pythonhosted|mozilla|w3|ietf|modwsgi|sqlalchemy|postgresql|mysql|openssl|docker|brew|pypa|cherrypy|pylonsproject|bottlepy|trac\.edgewall|sentry|letsencrypt|certbot\.eff|lencr|google|googlecode)\.(?:org|com|io|net|dev|sh|co|me)|sqlalche\.me|bit\.ly|wsgi\.org|none|null|unknown|default|any|all|yes|no|true|false|on|off|self|server|host|hostname|dn|http|https|ip6-\w+|[re]\d{1,2}|cluster|unix|tcp|file|ldap|wsgi|fcgi|db|database|mysql|postgres|redis|memcached|rabbitmq|cache|backend|web|app)$/i;

const isSomebodys = (name: string): boolean =>
  !NOBODYS.test(name) && !/^[\d.]+$/.test(name) && !/^%|\*$/.test(name) && !/_default_/.test(name);

/** Names of machines and sites, by where they stand or by their last part. */
export function* hosts(text: string): Generator<Span> {
  for (const found of named(text)) {
    // .example.com and *.example.com: the sign says that there are more.
    const lead = /^(?:\*\.|\.)/.exec(found.value)?.[0].length ?? 0;
    const value = found.value.slice(lead).replaceAll('\\', '').toLowerCase();
    if (isSomebodys(value)) yield { ...found, start: found.start + lead, value };
  }
}

function* named(text: string): Generator<Span> {
  for (const pattern of PLACES) yield* matches(text, 'host', pattern);
  for (const match of text.matchAll(DIRECTIVE)) {
    const names = namesIn(text, match, /[^\s"'\\]+/g);
    // "no ServerName outside a virtual host" is a sentence.
    if (names.every(({ value }) => value.includes('.') || names.length === 1)) yield* names;
  }
  yield* matches(text, 'host', TOLD);
  for (const match of text.matchAll(LIST)) {
    yield* namesIn(text, match, /(?<=["'])[^"'\s,]+(?=["'])/g);
  }
  yield* matches(text, 'host', ESCAPED, (name) =>
    new RegExp(String.raw`\.(?:${TOP}|${LONG_TOP})$`, 'i').test(name.replaceAll('\\', '')),
  );
  yield* matches(text, 'host', FALLBACK);
  yield* matches(text, 'host', IN_PATH);
  yield* matches(text, 'host', SHORT);
  yield* matches(text, 'host', SITE, (name) => !/\.(?:conf|log|pem|gz|\d+)$/.test(name));
  for (const match of text.matchAll(HOSTS_FILE)) yield* namesIn(text, match, /\S+/g);
}

/** The names of a list, without ports and schemes. */
function namesIn(text: string, match: RegExpExecArray, word: RegExp): readonly Span[] {
  const [start, end] = match.indices?.groups?.['list'] ?? [0, 0];
  return [...text.slice(start, end).matchAll(word)].flatMap(({ 0: written, index }) => {
    const lead = /^[a-z]+:\/\//i.exec(written)?.[0].length ?? 0;
    const name = written.slice(lead).replace(/:(?:\d+|\*)$/, '');
    const at = start + index + lead;
    return /^(?:\*\.|\.)?[a-z\d][\w.-]*$/i.test(name)
      ? [span(text, 'host', at, at + name.length)]
      : [];
  });
}
