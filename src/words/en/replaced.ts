import { allOf, count } from '../intl.ts';

/** How many different values of each kind. */
const forms = {
  mail: { one: '# email address', other: '# email addresses' },
  cookie: { one: '# cookie', other: '# cookies' },
  secret: { one: '# secret', other: '# secrets' },
  host: { one: '# host', other: '# hosts' },
  ip: { one: '# IP address', other: '# IP addresses' },
  user: { one: '# user name', other: '# user names' },
};

/** What redaction says of itself. Apart from the report's words, as a copy needs these alone. */
export const words = {
  /** What was replaced, each kind with how many: by kind. */
  replaced: (kinds: readonly (readonly [kind: keyof typeof forms, times: number])[]) =>
    kinds.length === 0
      ? 'Nothing was replaced.'
      : `Replaced: ${allOf(kinds.map(([kind, times]) => count(times, forms[kind])))}.`,
};
