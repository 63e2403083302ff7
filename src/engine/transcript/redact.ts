/** What is hidden before a text leaves the tab, in this order: the more telling kinds first. */
const KINDS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // alice@example.com           not: user@ or @decorator
  { name: 'mail', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g },
  // password=hunter2  token: abc  Authorization: Bearer x    not: passwords are long
  {
    name: 'secret',
    pattern:
      /(?<=(?:password|passwd|secret|token|api[_-]?key|cookie|sessionid|authorization)["']?\s{0,2}[=:]\s{0,2}["']?(?:bearer |basic )?)(?!bearer |basic )[^\s"',;&]{3,200}/gi,
  },
  // 192.0.2.10                  not: 4.9.4
  { name: 'ip', pattern: /\b(?:\d{1,3}\.){3}\d{1,3}\b/g },
  // 2001:db8::1                 not: 14:10:09 or pid 1:tid 2
  { name: 'ip', pattern: /\b(?=[0-9a-f:]*[a-f:]{2})(?:[0-9a-f]{1,4}:){2,7}:?[0-9a-f]{0,4}\b/gi },
  // /home/alice/site            not: /srv/www
  { name: 'user', pattern: /(?<=\/(?:home|Users)\/)[^/\s'":,]{1,64}/g },
];

/**
 * Hides addresses, mail, secrets and users' names. The same text gets the same token, so that a
 * reader can still follow it; redacting twice changes nothing.
 */
export function redactor(): (text: string) => string {
  const tokens = new Map<string, string>();
  const counts = new Map<string, number>();
  return (text) =>
    KINDS.reduce(
      (hidden, { name, pattern }) =>
        hidden.replace(pattern, (secret) => {
          if (/^\[[a-z]+-\d+\]$/.test(secret) || secret === '127.0.0.1') return secret;
          const known = tokens.get(`${name} ${secret}`);
          if (known) return known;
          const number = (counts.get(name) ?? 0) + 1;
          counts.set(name, number);
          const token = `[${name}-${String(number)}]`;
          tokens.set(`${name} ${secret}`, token);
          return token;
        }),
      text,
    );
}
