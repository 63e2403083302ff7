import type { ParameterType, ValueCheck } from '../../model/index.ts';
import { isHome, notOwn } from './own-path.ts';

/** Whether a value may fill a parameter of this type; what passes can be quoted for every target. */
export function checkValue(type: ParameterType, value: string): ValueCheck {
  const reason = GENERAL.find(({ refuses }) => refuses(value))?.reason ?? reasonOf(type, value);
  return reason === undefined ? { ok: true } : { ok: false, reason };
}

interface Rule {
  readonly refuses: (value: string) => boolean;
  readonly reason: string;
}

const LONGEST = 4096;

const GENERAL: readonly Rule[] = [
  { refuses: (value) => value === '', reason: 'It is empty.' },
  {
    refuses: (value) => value.length > LONGEST,
    reason: 'It is longer than 4096 characters. No path can be that long.',
  },
  {
    refuses: (value) => /[\n\r\u0085\u2028\u2029]/.test(value),
    reason: 'It has a line break in it. A line break would end the command there.',
  },
  {
    refuses: (value) => /\p{Cc}/u.test(value),
    reason: 'It has an invisible control character in it, such as a tab or NUL.',
  },
  {
    refuses: (value) => /[\p{Cf}\u115F\u1160\u3164]/u.test(value),
    reason: 'It has an invisible character in it that changes how the text reads.',
  },
  {
    refuses: (value) => /[\p{Cs}\uFFFD]/u.test(value),
    reason: 'It has a broken character in it. Copy it again.',
  },
  {
    refuses: (value) => value.trim() !== value,
    reason: 'It begins or ends with a space.',
  },
  {
    refuses: (value) => value.startsWith('-'),
    reason: 'It begins with a hyphen. The command would take it for an option.',
  },
  {
    refuses: (value) => value.includes('${'),
    reason: 'It has "${" in it, which Apache replaces by a variable. Write the value itself.',
  },
  {
    refuses: (value) => value.includes('%{') && !isGroupVariable(value),
    reason: 'It has "%{" in it, which Apache replaces by a variable. Write the value itself.',
  },
];

/**
 * Whether a value is a list of paths that a shell reads as they stand: nothing in it needs quoting, and
 * a `*` is meant to match names.
 */
export const isPathList = (value: string): boolean =>
  // /etc/httpd/conf/httpd.conf /etc/httpd/conf.d/*.conf     C:/Apache24/conf/httpd.conf     not: /a;b
  value.split(' ').every((path) => /^(?:[a-z]:)?\/[\w@%+:,./*-]*$/i.test(path));

/** The four application groups that mod_wsgi names by a variable. */
export const isGroupVariable = (value: string): boolean =>
  /^%\{(?:GLOBAL|SERVER|HOST|RESOURCE)\}$/.test(value);

interface Grammar {
  readonly is: (value: string) => boolean;
  readonly reason: string;
}

function isPattern(value: string): boolean {
  try {
    return new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}

function reasonOf(type: ParameterType, value: string): string | undefined {
  const { is, reason } = GRAMMARS[type];
  if (!is(value)) return reason;
  if (type === 'own-path' || (type === 'own-or-home-path' && !isHome(value))) return notOwn(value);
  return undefined;
}

const account: (what: string) => Grammar = (what) => ({
  // www-data     _www     apache     svc.app     corp$     not: www data
  is: (value) => /^[a-z_][\w.-]{0,63}\$?$/i.test(value),
  reason: `The name of a ${what} is made of letters, digits, "_", "-" and ".", and begins with a letter or "_".`,
});

const PATH: Grammar = {
  // /srv/my app/app.wsgi     C:/Apache24/conf     not: app.wsgi     not: ~/site
  is: (value) => /^(?:\/|[a-z]:[\\/])/i.test(value) && !isGroupVariable(value),
  reason: 'A path begins with "/" (on Windows with a drive, such as "C:/").',
};

// www.example.com     192.0.2.7     [2001:db8::1]     not: http://www.example.com
const isHost = (value: string): boolean =>
  value.length <= 253 &&
  /^(?:\w[\w-]{0,62}(?:\.\w[\w-]{0,62})*\.?|\[[\da-f:.]{2,45}\])$/i.test(value);

const isPort = (value: string): boolean => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65535;

const GRAMMARS: Readonly<Record<ParameterType, Grammar>> = {
  'absolute-path': PATH,
  'own-path': PATH,
  'own-or-home-path': PATH,
  paths: {
    is: isPathList,
    reason:
      'These are paths that begin with "/", with one space between them. They can only have letters, digits and ". _ @ % + : , - *".',
  },
  user: account('user'),
  group: account('group'),
  uid: {
    is: (value) => /^\d{1,10}$/.test(value) && Number(value) < 2 ** 32,
    reason: 'A uid is a number, such as 33.',
  },
  'process-group': {
    // myapp     www.example.com     not: my app     not: %{GLOBAL}
    is: (value) => /^[^\s"'\\%]{1,255}$/.test(value),
    reason:
      'The name of a process group is one word without spaces, quotation marks, "\\" and "%".',
  },
  'application-group': {
    // %{GLOBAL}     www.example.com|/app     localhost:8080|     not: my app
    is: (value) => isGroupVariable(value) || /^[^\s"'\\%]{1,255}$/.test(value),
    reason: 'An application group is one word, or %{GLOBAL}, %{SERVER}, %{HOST} or %{RESOURCE}.',
  },
  host: {
    is: isHost,
    reason:
      'A host is a name or an address, such as www.example.com, without "http://", port and path.',
  },
  authority: {
    // www.example.com     www.example.com:8080     not: http://www.example.com
    is: (value) => {
      const [, host = '', port] = /^(.*?)(?::(\d+))?$/.exec(value) ?? [];
      return isHost(host) && (port === undefined || isPort(port));
    },
    reason:
      'A site is the name or the address of a host, with ":" and a port if it isn\'t 80, such as www.example.com:8080.',
  },
  port: {
    is: isPort,
    reason: 'A port is a number from 1 to 65535.',
  },
  module: {
    // django     myapp.settings     not: 1app     not: my-app
    is: (value) => /^[a-z_]\w{0,100}(?:\.[a-z_]\w{0,100})*$/i.test(value),
    reason: 'The name of a module is made of letters, digits and "_", with dots between the parts.',
  },
  package: {
    // mysqlclient     libstdc++6     libglib2.0-0     not: ./mysqlclient     not: -r
    is: (value) => /^[a-z\d](?:[\w.+-]{0,98}[\w+])?$/i.test(value),
    reason:
      'The name of a package is made of letters, digits and ". + _ -", and begins with a letter or a digit.',
  },
  unit: {
    // apache2     httpd.service     php-fpm@8.2     not: apache 2
    is: (value) => /^[\w:.@-]{1,255}$/.test(value),
    reason:
      'The name of a service is made of letters, digits, ".", "@", "_" and "-", such as apache2.',
  },
  'selinux-type': {
    // httpd_sys_content_t     not: httpd_sys_content
    is: (value) => /^[a-z\d_]{1,100}_t$/.test(value),
    reason: 'An SELinux type ends with "_t", such as httpd_sys_content_t.',
  },
  'regular-expression': {
    // ^/legacy/(.*)$     \.py$     not: (.*     not: *.py
    is: (value) => value.length <= 512 && isPattern(value),
    reason: "It isn't a valid regular expression: a bracket or a repetition is incomplete.",
  },
  name: {
    is: (value) => /^[\w.@+:/-]{1,255}$/.test(value),
    reason: 'A name is one word of letters, digits and ". @ + : / _ -".',
  },
  directive: {
    // WSGIScriptAlias     not: WSGIScriptAlias /
    is: (value) => /^[a-z]\w{1,60}$/i.test(value),
    reason: 'A directive is one word, such as WSGIScriptAlias.',
  },
  'url-path': {
    // /app     /app/v1/     not: app     not: /my app
    is: (value) => /^\/[^\s"'<>\\?#]*$/.test(value),
    reason: 'A path of a URL begins with "/", and has no spaces, quotation marks, "?" and "#".',
  },
};
