import { HOST_PLACES } from './host-places.ts';
import { matches, span, type Span } from './span.ts';
import { SITE_TOP, TOP, WORD_TOP } from './top-level.ts';

/** Directives that take names, all of them to the end of the line. */
const DIRECTIVE =
  /^[ \t>|+-]{0,8}(?:\d{1,4}:?[ \t]+)?(?:ServerName|ServerAlias|<VirtualHost|CookieDomain|MDomain|MDMember|HostName|ProxyJump|server_name|relayhost[ \t]*=|Require[ \t]+(?:not[ \t]+)?(?:host|forward-dns)|(?:Allow|Deny)[ \t]+from)[ \t]+(?<list>[^\r\n#>]{1,2000})/dgim;
/** search example.net of a resolver, domain example.net: words of a sentence too. */
const DOTTED_DIRECTIVE =
  /^[ \t]{0,8}(?:search|domain|nameserver|server|Host|with)[ \t]+(?<list>[^\r\n#>]{1,2000})/dgm;
/** The same in running text, which must look like a name of several parts. */
const TOLD =
  /\b(?:ServerName|ServerAlias)["' \t]{1,4}(?<it>[a-z\d*][\w-]{0,62}(?:\.[\w-]{1,63}){1,8})/dgi;
/** ALLOWED_HOSTS = ['shop.example.com', '.example.org'] */
const LIST =
  /\b(?:[A-Z_]{0,30}TRUSTED_ORIGINS|SERVER_NAMES?|[A-Z_]{0,30}HOSTS)["']?\s{0,3}(?:\+?=|:)\s{0,3}[[({](?<list>[^\])}]{1,2000})/dgi;
/** ^www\.shop\.example$ of a rewrite condition, ^shop\.(com|net)$ */
const ESCAPED =
  /(?<![\w\\.-])(?<it>[\w-]{1,63}(?:\\\.[\w-]{1,63}){0,6}(?:\\\.[\w-]{1,63}|\\\.\((?:\?:)?[a-z|.\\]{2,60}\)))(?![\w\\])/dg;

const LABEL = String.raw`[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?`;
/** What may follow a host where a file is named after it. */
const FILE = 'log|conf|pem|crt|key|csr|cer|wsgi|err|access|error|gz|ini|cfg|chain|fullchain|ssl';
const AFTER = String.raw`(?![\w(]|\.\w{1,30}\(|-\d|-[a-z\d-]{1,60}\.(?!(?:log|conf|pem|crt|key|csr|cer)\b)[a-z\d]|\.[a-z_]+\b(?<!\.(?:${FILE})))`;
const FALLBACK = new RegExp(
  String.raw`(?<![\w.@%/\\-])(?<it>(?:${LABEL}\.){1,8}(?:${TOP}))${AFTER}`,
  'dgi',
);
/** Names whose last part is an attribute or a module of Python as well. */
const AMBIGUOUS = new RegExp(
  String.raw`(?<![\w.@%/\\-])(?<it>(?:${LABEL}\.){1,8}(?<top>${SITE_TOP}|${WORD_TOP}))${AFTER}`,
  'dgi',
);
/** A part that packages have, and machines hardly. */
const MODULE =
  /(?:^|\.)(?:settings|config|conf|core|apps|urls|wsgi|asgi|models|views|tests?|utils|lib|django|flask|celery|werkzeug|sqlalchemy|torch|scipy|skimage|pandas|numpy|astropy|tornado|twisted|threading|asyncio|os|sys|self|cls|obj|request|response|user|args|kwargs|app|module|package|rc|jail|env|php|my)\./i;
/** What stands before a module or an attribute. */
const BEFORE_MODULE =
  /(?:\b(?:module|import|from|named|package|settings?|attribute|class|python3? -m|target)|SETTINGS_MODULE["']?\]?\s?[=:,])\s{0,3}["'‘\x60]?$/i;
/** The same in a path: /etc/letsencrypt/live/shop.example.com/ */
const IN_PATH = new RegExp(
  String.raw`(?<=[/\\])(?<it>(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?:${TOP}))(?=[/\\"'\s:,;)]|[-_.](?:log|conf|pem|crt|key|csr|cer|wsgi|err|access|error|ssl|(?:ssl|access|error|transfer)_log|le-ssl|chain|fullchain|other|custom)\b|$)`,
  'dgi',
);

/** /etc/letsencrypt/live/shop.example.dev/   sites-enabled/shop.example.dev.conf   vhosts.d/shop.io */
const SITE =
  /(?<=[/\\](?:live|archive|renewal|sites-(?:enabled|available)|vhosts(?:\.d)?|domains|log\/(?:apache2|httpd))[/\\])(?<it>[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){1,6}?)(?=[/\\"'\s:,;)]|[-_.](?:log|conf|pem|crt|key|csr|cer|wsgi|err|access|error|ssl|(?:ssl|access|error|transfer)_log|le-ssl|chain|fullchain|other|custom)\b|$)/dgim;
/** shop.example.dev.crt    shop.example.dev-error.log: files that are named after a site */
const NAMED_AFTER = new RegExp(
  String.raw`(?<=[/\\'"\s:}])(?<it>${LABEL}(?:\.${LABEL}){0,6}\.[a-z][a-z-]{1,30})(?=(?:[-_.](?:chain|fullchain|ca|bundle|cert|key|privkey))?\.(?:crt|key|pem|csr|cer|pfx|p12|jks)\b|[-_.](?:error|access|ssl|other|custom)[\w-]{0,20}\.log\b)`,
  'dgi',
);
/** 192.0.2.1 shop.example.dev shop, of /etc/hosts */
const HOSTS_FILE =
  /^[ \t]{0,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{0,4}:[\da-f:.]{1,40})[ \t]+(?<list>[a-z\d][\w.-]*(?:[ \t]+[a-z][\w.-]*){0,8})[ \t]*(?=\r?$|#)/dgim;

/** They tell nothing of anybody: the machine itself, examples, and where software is documented. */
const NOBODYS =
  /^(?:localhost(?:[46]|\.localdomain[46]?)?|localhost\.local|(?:www\.)?example\.(?:com|org|net)|(?:[\w-]+\.)*(?:apache|python|djangoproject|palletsprojects|readthedocs|debian|ubuntu|launchpad|fedoraproject|redhat|centos|opensuse|archlinux|alpinelinux|freebsd|github|gitlab|githubusercontent|stackoverflow|serverfault|pypi|pythonhosted|mozilla|w3|ietf|modwsgi|sqlalchemy|postgresql|mysql|openssl|docker|brew|pypa|cherrypy|pylonsproject|bottlepy|trac\.edgewall|sentry|letsencrypt|certbot\.eff|lencr|google|googlecode|googleapis|npmjs|rubygems|packagist|cloudflare|jsdelivr|unpkg)\.(?:org|com|io|net|dev|sh|co|me)|sqlalche\.me|bit\.ly|wsgi\.org|none|null|unknown|invalid|missing|failed|failure|error|timeout|was|is|not|has|could|cannot|default|any|all|yes|no|true|false|on|off|self|server|host|hostname|dn|http|https|ip6-\w+|[re]\d{1,2}|cluster|unix|tcp|file|ldap|wsgi|fcgi|db|database|mysql|postgres|redis|memcached|rabbitmq|cache|backend|web|app)$/i;

/** Whether a name in the place of a host tells of anybody. */
export const isSomebodys = (name: string): boolean =>
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
  for (const pattern of HOST_PLACES) yield* matches(text, 'host', pattern);
  for (const match of text.matchAll(DIRECTIVE)) {
    const names = namesIn(text, match, /[^\s"'\\]+/g);
    // "no ServerName outside a virtual host" is a sentence.
    if (names.every(({ value }) => value.includes('.') || names.length === 1)) yield* names;
  }
  for (const match of text.matchAll(DOTTED_DIRECTIVE)) {
    const names = namesIn(text, match, /[^\s"'\\]+/g);
    if (names.every(({ value }) => /\w\.[a-z]{2,}$/i.test(value))) yield* names;
  }
  yield* matches(text, 'host', TOLD);
  for (const match of text.matchAll(LIST)) {
    yield* namesIn(text, match, /(?<=["'])[^"'\s,]+(?=["'])/g);
  }
  yield* matches(text, 'host', ESCAPED, (name) =>
    new RegExp(String.raw`\.(?:${TOP}|${SITE_TOP}|${WORD_TOP})$`, 'i').test(
      name.replace(/\((?:\?:)?([a-z]+)(?:\W[^)]*)?\)$/, '$1').replaceAll('\\', ''),
    ),
  );
  yield* matches(text, 'host', FALLBACK);
  yield* matches(text, 'host', IN_PATH);
  yield* ambiguous(text);
  yield* matches(text, 'host', NAMED_AFTER, (name) => !NO_SITE.test(name));
  yield* matches(text, 'host', SITE, (name) => !/\.(?:conf|log|pem|gz|\d+)$/.test(name));
  for (const match of text.matchAll(HOSTS_FILE)) yield* namesIn(text, match, /\S+/g);
}

/** Files that are named after no site. */
const NO_SITE =
  /^(?:ca|server|chain|client|root|tls|ssl|cert|localhost|intermediate|apache2?|httpd|snakeoil|dhparams?)(?:[.-](?:ca|server|chain|client|root|tls|ssl|cert|bundle|old|new|key|crt|orig|bak))+$|\.(?:py|wsgi|conf|log|so|sock|ca|crt|key|pem|old|bak|orig|new)$/i;

/** Names that could be a module or an attribute, where nothing says that they are. */
function* ambiguous(text: string): Generator<Span> {
  for (const match of text.matchAll(AMBIGUOUS)) {
    const { it: name = '', top = '' } = match.groups ?? {};
    const [start, end] = match.indices?.groups?.['it'] ?? [0, 0];
    const isOwn = /(?:^|\.)(?:www|[a-z]{1,12}\d{1,3})\.|\w-\w[\w-]{0,60}\./i.test(name);
    const isPort = /^:(?:80|443|\d{4,5})\b/.test(text.slice(end, end + 7));
    if (!isOwn && !isPort) {
      if (MODULE.test(name) || BEFORE_MODULE.test(text.slice(Math.max(0, start - 30), start))) {
        continue;
      }
      if (name.split('.').length === 2 && WORD_TOPS.test(top)) continue;
    }
    yield { ...span(text, 'host', start, end), isGuess: !isPort };
  }
}
const WORD_TOPS = new RegExp(String.raw`^(?:${WORD_TOP})$`, 'i');

/** The names of a list, without ports and schemes. */
function namesIn(text: string, match: RegExpExecArray, word: RegExp): readonly Span[] {
  const [start, end] = match.indices?.groups?.['list'] ?? [0, 0];
  return [...text.slice(start, end).matchAll(word)].flatMap(({ 0: written, index }) => {
    const lead = /^(?:[a-z]+:\/\/)?(?:[\w.-]+@)?\[?/i.exec(written)?.[0].length ?? 0;
    const name = written.slice(lead).replace(/\]?(?::(?:\d+|\*))?[;,]?$/, '');
    const at = start + index + lead;
    return /^(?:\*\.|\.)?[a-z\d][\w.-]*$/i.test(name)
      ? [span(text, 'host', at, at + name.length)]
      : [];
  });
}
