/** What can be hidden before a text leaves the tab. */
export const REDACTED = ['mail', 'cookie', 'secret', 'host', 'ip', 'user'] as const;

/** One kind of text that can be hidden. */
export type Redacted = (typeof REDACTED)[number];

/** A text with data about people and machines hidden. */
export type Redactor = (text: string) => string;

/** The order matters: secrets first, and texts that contain others before those. */
const PATTERNS: readonly {
  readonly kind: Redacted;
  readonly pattern: RegExp;
  /** Decides what the pattern can't. */
  readonly is?: (text: string) => boolean;
}[] = [
  // alice@example.com           not: user@ or @decorator
  { kind: 'mail', pattern: /[\w.+!#$%&*?^{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g },
  // Cookie: sessionid=abc; csrftoken=def    Set-Cookie: id=1; Path=/
  { kind: 'cookie', pattern: /(?<=\b(?:set-)?cookie: {0,2})[^\s[][^\r\n"']{2,4000}/gi },
  // Authorization: Bearer x     Authorization: Digest username="a", response="b"
  {
    kind: 'secret',
    pattern:
      /(?<=authorization["']?\s{0,2}[=:]\s{0,2}["']?(?:[\w-]{1,20} )?)(?![\w-]{1,20} \S)[^\s"'[][^\r\n]{2,4000}/gi,
  },
  // password=hunter2  token: abc  SECRET_KEY = 'abc'    not: passwords are long
  {
    kind: 'secret',
    pattern:
      /(?<=(?:password|passwd|secret|token|api[_-]?key|cookie|sessionid)\w{0,40}["']?\s{0,2}[=:]\s{0,2}["']?)[^\s"',;&]{3,200}/gi,
  },
  // https://user:hunter2@host   not: https://host
  { kind: 'secret', pattern: /(?<=:\/\/[^\s:/@]{1,64}:)[^\s@/]{3,200}(?=@)/g },
  // 192.0.2.10                  not: 4.9.4
  { kind: 'ip', pattern: /\b(?:\d{1,3}\.){3}\d{1,3}\b/g },
  // 2001:db8::1   fe80::1       not: 14:10:09 or pid 1:tid 2
  { kind: 'ip', pattern: /(?<![\w:.])[0-9a-f:]{1,38}(?:[0-9a-f]|::)(?!\w)/gi, is: isIpv6 },
  // /home/alice/site            not: /srv/www
  { kind: 'user', pattern: /(?<=\/(?:home|Users)\/)[^/\s'":,]{1,64}/g },
];

/** Places where host names occur. A name found here is hidden everywhere. */
const HOSTS: readonly RegExp[] = [
  // https://shop.example.com/   referer: http://shop.example.com
  /(?<=https?:\/\/(?:[^\s/@]{1,128}@)?)[a-z\d][a-z\d.-]{1,252}[a-z\d]/gi,
  // Host: shop.example.com      ServerName shop.example.com:443
  /(?<=\b(?:Host:|ServerName|ServerAlias|namevhost|vhost) {1,4})[a-z\d][a-z\d.-]{1,252}[a-z\d]/gi,
  // Nov 22 14:10:09 web01 apache2[123]:
  /(?<=^[a-z]{3} [ \d]\d \d\d:\d\d:\d\d )[a-z\d][a-z\d.-]{0,252}(?= [\w.-]{1,64}(?:\[\d+\])?:)/gim,
];
/** These names reveal nothing. */
const NOBODYS = /^(?:localhost|(?:www\.)?example\.(?:com|org|net)|modwsgi\.readthedocs\.io)$/i;

/**
 * Hides addresses, host names, mail addresses, secrets, cookies and user names. The same text gets
 * the same token, so that a reader can still follow it. Redacting twice changes nothing.
 */
export function redactor(kinds: ReadonlySet<Redacted> = new Set(REDACTED)): Redactor {
  const token = tokens();
  const hosts = new Set<string>();
  return (text) => {
    const hidden = PATTERNS.filter(({ kind }) => kinds.has(kind)).reduce(
      (given, { kind, pattern, is = always }) =>
        given.replace(pattern, (found) => (is(found) ? token(kind, found) : found)),
      text,
    );
    if (!kinds.has('host')) return hidden;
    for (const name of namesIn(hidden)) hosts.add(name);
    return hideNames(hidden, hosts, token);
  };
}

/**
 * Redacts several texts together: a name may occur in one before another shows that it is a name.
 */
export function redactAll(texts: readonly string[], redact: Redactor): readonly string[] {
  for (const text of texts) redact(text);
  return texts.map(redact);
}

const always = (): boolean => true;

/** Eight groups, or fewer around one `::`. The loopback address reveals nothing. */
function isIpv6(text: string): boolean {
  if (text === '::1') return false;
  const gaps = text.split('::').length - 1;
  const groups = text.split(':').filter((group) => group !== '');
  const isWhole = gaps === 0 ? groups.length === 8 : gaps === 1 && groups.length < 8;
  return isWhole && groups.length > 0 && groups.every(({ length }) => length <= 4);
}

/** The longest names first, because one may be the end of another. */
function hideNames(
  text: string,
  names: ReadonlySet<string>,
  token: (kind: Redacted, secret: string) => string,
): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((given, name) => {
      const [first = '', ...rest] = given.split(name);
      const parts = [first];
      for (const piece of rest) {
        const isPartOfWord = /[\w-]$/.test(parts[parts.length - 1]?.slice(-1) ?? '');
        const isWhole = !isPartOfWord && !/^[\w-]/.test(piece);
        parts.push(isWhole ? token('host', name) : name);
        if (piece !== '') parts.push(piece);
      }
      return parts.join('');
    }, text);
}

const namesIn = (text: string): readonly string[] =>
  HOSTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([name]) => name)).filter(
    (name) => !NOBODYS.test(name),
  );

/** Gives the same secret the same token: `[ip-1]`. */
function tokens(): (kind: Redacted, secret: string) => string {
  const known = new Map<string, string>();
  const counts = new Map<Redacted, number>();
  return (kind, secret) => {
    if (/^\[[a-z]+-\d+\]$/.test(secret) || secret === '127.0.0.1') return secret;
    const before = known.get(`${kind} ${secret}`);
    if (before !== undefined) return before;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const token = `[${kind}-${String(number)}]`;
    known.set(`${kind} ${secret}`, token);
    return token;
  };
}
