import { span, type Redacted, type Span } from './span.ts';

/** A client that takes names and passwords as options, and the rest of its line. */
const CLIENT =
  /(?<![\w/-])(?:\/[\w/.-]{1,80}\/)?(?<client>mysql\w*|mariadb[\w-]*|psql|pg_\w+|createdb|ldap\w+|docker login|podman login|curl|wget|htpasswd|htdigest|redis-cli|mongo\w*|sshpass|ssh|scp|rsync|kinit|smbclient|http|certbot|sqlcmd|bcp|mosquitto_\w+|openssl|amqp-\w+|rabbitmqadmin|az|keytool|zip|gpg)[ \t](?<rest>[^\r\n|]{1,1000})/dg;
/** A word of a command line, in quotes or not. */
const WORD = /(?:"[^"]{0,400}"|'[^']{0,400}'|[^\s"']){1,400}/g;

type Options = Readonly<Record<string, Redacted | 'account'>>;

const DATABASE: Options = { h: 'host', u: 'user', U: 'user', p: 'secret' };
/** What the value of a short option is, by client: `-p` is a port of some and a password of others. */
const OPTIONS: readonly (readonly [RegExp, Options])[] = [
  [/^(?:mysql|maria|mongo)/, DATABASE],
  [/^(?:psql|pg_|createdb)/, { h: 'host', U: 'user' }],
  [/^ldap/, { h: 'host', w: 'secret' }],
  [/login$/, { u: 'user', p: 'secret' }],
  [/^(?:curl|http)$/, { u: 'account', U: 'account', a: 'account' }],
  [/^redis/, { h: 'host', a: 'secret' }],
  [/^smbclient/, { U: 'account' }],
  [/^sshpass/, { p: 'secret' }],
  [/^ssh/, { l: 'user' }],
  [/^certbot/, { d: 'host' }],
  [/^(?:sqlcmd|bcp)/, { S: 'host', U: 'user', P: 'secret' }],
  [/^mosquitto/, { h: 'host', u: 'user', P: 'secret' }],
  [/^(?:rabbitmqadmin|amqp)/, { H: 'host', u: 'user', p: 'secret' }],
  [/^zip/, { P: 'secret' }],
];

/** Hosts, accounts and passwords in commands that somebody typed, or that ps shows. */
export function* typedCommands(text: string): Generator<Span> {
  for (const match of text.matchAll(CLIENT)) {
    const { client = '', rest = '' } = match.groups ?? {};
    const [start] = match.indices?.groups?.['rest'] ?? [0];
    const words = [...rest.matchAll(WORD)].map(({ 0: word, index }) => bare(word, start + index));
    yield* ofOptions(text, OPTIONS.find(([name]) => name.test(client))?.[1] ?? {}, words);
    if (client === 'htpasswd') yield* ofHtpasswd(text, words);
    if (/^(?:ssh|scp|rsync|docker|podman)/.test(client)) yield* ofHosts(text, words);
  }
  yield* piped(text);
  yield* netUse(text);
}

/** echo 'ada:x' | chpasswd    echo x | sudo -S    passwd --stdin <<< x */
const PIPED =
  /\b(?:echo|printf)[ \t]+(?:-\w+[ \t]+)?(?:'(?:%s(?:\\n)?'[ \t]+')?(?<single>[^'\r\n]{1,400})'|"(?<double>[^"\r\n]{1,400})"|(?<bare>[^\s'"|]{1,400}))[ \t]*\|[ \t]*(?:sudo[ \t]+(?!-S))?(?:chpasswd|passwd\b|sudo -S|sudo --stdin|(?:[\w-]{1,20} )?login\b|kinit|gpg|openssl|base64|htpasswd|cryptsetup|su\b|vault|kubeseal)/dg;

/** What is written into a command that reads a password. */
function* piped(text: string): Generator<Span> {
  for (const { indices, groups = {} } of text.matchAll(PIPED)) {
    const name = ['single', 'double', 'bare'].find((one) => groups[one] !== undefined) ?? 'bare';
    const word = (groups[name] ?? '').replace(/\\n$/, '');
    const [at = 0] = indices?.groups?.[name] ?? [];
    yield* /^[\w.-]{1,64}:/.test(word)
      ? account(text, { at, word })
      : one(text, 'secret', { at, word });
  }
}

/** net use Z: \\\\files1\\share /user:ada x    net user ada x */
const NET = /\bnet (?:use|user)[ \t](?<rest>[^\r\n|]{1,400})/dgi;

function* netUse(text: string): Generator<Span> {
  for (const match of text.matchAll(NET)) {
    const [start] = match.indices?.groups?.['rest'] ?? [0];
    const rest = match.groups?.['rest'] ?? '';
    const words = [...rest.matchAll(WORD)].map(({ 0: word, index }) => bare(word, start + index));
    const user = words.findIndex(({ word }) => /^\/user:/i.test(word));
    const password = words.filter(
      ({ word }, index) => index > 0 && !/^[/\\]|^\w:$/.test(word) && index !== user,
    );
    for (const word of password) yield* one(text, 'secret', word);
    const [first] = words;
    if (/user[ \t]/i.test(match[0].slice(0, 9)) && first) yield* one(text, 'user', first);
  }
}

interface Word {
  readonly at: number;
  readonly word: string;
}

const bare = (word: string, at: number): Word =>
  /^(["']).*\1$/.test(word) ? { at: at + 1, word: word.slice(1, -1) } : { at, word };

function* ofOptions(text: string, options: Options, words: readonly Word[]): Generator<Span> {
  for (const [index, { at, word }] of words.entries()) {
    const letter = /^-(?<letter>[a-z])/i.exec(word)?.groups?.['letter'] ?? '';
    const kind = options[letter];
    if (kind === undefined) continue;
    const next = words[index + 1];
    const value = word.length > 2 ? bare(word.slice(2), at + 2) : next;
    // A bare -p asks for the password; mysql takes the next word for a database.
    if (
      !value ||
      value.word.startsWith('-') ||
      (value === next && options === DATABASE && letter === 'p')
    )
      continue;
    yield* kind === 'account' ? account(text, value) : one(text, kind, value);
  }
}

const one = (text: string, kind: Redacted, { at, word }: Word): readonly Span[] =>
  isPlain(word) ? [] : [span(text, kind, at, at + word.length)];

/** alice:password, or alice alone. */
function account(text: string, { at, word }: Word): readonly Span[] {
  const colon = word.search(/[:%]/);
  if (colon < 0) return one(text, 'user', { at, word });
  return [
    ...one(text, 'user', { at, word: word.slice(0, colon) }),
    ...one(text, 'secret', { at: at + colon + 1, word: word.slice(colon + 1) }),
  ];
}

/** htpasswd -b FILE alice password */
function ofHtpasswd(text: string, words: readonly Word[]): readonly Span[] {
  const isTyped = words.some(({ word }) => /^-\w*b/.test(word));
  const [, user, password] = words.filter(({ word }) => !word.startsWith('-'));
  return [
    ...(user ? one(text, 'user', user) : []),
    ...(isTyped && password ? one(text, 'secret', password) : []),
  ];
}

/** ssh alice@web1, scp file alice@web1:/srv, docker login registry.example.dev */
function* ofHosts(text: string, words: readonly Word[]): Generator<Span> {
  for (const [index, { at, word }] of words.entries()) {
    const login = /^(?:(?<user>[\w.-]{1,64})@)?(?<host>[a-z\d][\w.-]{0,250})(?=:|$)/i.exec(
      word,
    )?.groups;
    const { user = '', host = '' } = login ?? {};
    if (user !== '') {
      yield* one(text, 'user', { at, word: user });
      yield* one(text, 'host', { at: at + user.length + 1, word: host });
    } else if (/\.[a-z]{2,}$/i.test(host) && !/^--?u/.test(words[index - 1]?.word ?? ''))
      yield* one(text, 'host', { at, word: host });
  }
}

/** Accounts of systems, the machine itself and what a shell fills in. */
const isPlain = (word: string): boolean =>
  /^(?:root|www-data|apache|postgres|mysql|admin|localhost|127\.[\d.]+|::1|\$.*|<.*|\[\w.*)?$/.test(
    word,
  );
