import type { Target } from '../../model/index.ts';

/**
 * Directories that nobody may change or open as a whole, by a list of its own: the product's rule for them
 * is what is tested.
 */
export const BROAD: readonly string[] = [
  ...['/', '/bin', '/boot', '/dev', '/etc', '/home', '/lib', '/lib64', '/media', '/mnt', '/opt'],
  ...['/proc', '/root', '/run', '/sbin', '/srv', '/sys', '/tmp', '/usr', '/var', '/Users', '/data'],
  ...['/etc/apache2', '/etc/httpd', '/etc/ssl', '/usr/bin', '/usr/lib', '/usr/lib64', '/usr/local'],
  ...[
    '/usr/local/lib',
    '/usr/local/bin',
    '/usr/local/etc/apache24',
    '/usr/local/www',
    '/usr/share',
  ],
  ...['/usr/lib/python3/dist-packages', '/usr/local/lib/python3.12', '/usr/lib/apache2/modules'],
  ...['/usr/local/apache2', '/usr/local/apache2/conf', '/opt/homebrew', '/opt/homebrew/etc/httpd'],
  ...['/var/lib', '/var/lib/mysql', '/var/lib/pgsql', '/var/log', '/var/log/apache2', '/var/cache'],
  ...['/var/log/httpd', '/var/run', '/var/spool', '/var/tmp', '/var/www', '/var/www/vhosts'],
  ...['/srv/www', '/srv/http', '/run/user', '/run/systemd', '/media/alice/disk', '/mnt/disk'],
  ...['/home/alice', '/Users/alice', '/usr/home/alice', '/private/etc', '/System/Library'],
  ...['/home2/alice', '/var/home/alice', '/data/home/alice', '/var/roothome'],
  ...['/home/alice/.ssh', '/root/.ssh', '/home/alice/.config', '/Volumes/Data'],
  ...['C:/', 'C:/Windows', 'C:/Windows/System32', 'C:/Program Files', 'C:/Program Files (x86)'],
  ...['C:/Users', 'C:/Users/Alice', 'C:/ProgramData', 'C:/inetpub', 'C:/Apache24', 'D:/'],
];

/** A home that the documented way lets Apache's user through, and nothing else. */
const HOMES = [
  ...['/home/alice', '/Users/alice', '/usr/home/alice'],
  ...['/home2/alice', '/var/home/alice', '/data/home/alice'],
];

// chgrp www-data /home/alice     chmod g+x /home/alice     setfacl -m u:www-data:x /home/alice
const LETS_THROUGH =
  /^(?:(?:sudo|docker exec \w+) )?(?:chgrp(?! -\w*R)|chmod [go]+[+-]x|setfacl (?:-m '?u:[\w<>-]+:x'?|-x '?u:[\w<>-]+'?)) /;

// What takes, opens, relabels, copies, removes or installs; alone or behind sudo.
const CHANGES =
  /(?:^|[\s;|&])(?:chmod|chown|chgrp|setfacl|chcon|restorecon|semanage fcontext|install -d|rm -\w*[rR]|cp -\w*[aRr]|mv|rsync|find .* -(?:delete|exec(?! grep))|-m pip (?:un)?install)\s/m;
const GRANTS =
  /^(?:Require (?!all denied)|Options (?!None)|AllowOverride\w* (?!None)|Allow from|Order |Satisfy )/i;
const SERVES = /^(?:Alias|DocumentRoot)$/;

// d /tmp 0755 root root - (tmpfiles.d)     /srv/** r, (AppArmor)
const RULES = /^[dz] [^\n]* \d{4} |\/\*\* \w+,$/im;

const named = (line: string): readonly string[] =>
  words(line.replace(/\/\*\*/, '')).flatMap((word) => listed(word) ?? []);

/** Whether a command or block could do harm, with whatever value. */
export const couldHarm = (target: Target, text: string): boolean =>
  target === 'text'
    ? RULES.test(text)
    : target === 'shell'
      ? CHANGES.test(text)
      : /<Directory|Alias |DocumentRoot /.test(text);

/** What of a command or block would change, open or grant a directory of the list. */
export function broadOf(target: Target, text: string): readonly string[] {
  if (target === 'shell') return text.split('\n').flatMap(broadLine);
  if (target === 'text')
    return text.split('\n').flatMap((line) => (RULES.test(line) ? named(line) : []));
  if (target !== 'apache' && target !== 'htaccess') return [];
  let section = '';
  return text.split('\n').flatMap((line) => {
    const [name = '', path = ''] = line
      .trim()
      .replace(/>$/, '')
      .split(/ +(.*)/);
    if (name.startsWith('<Directory')) section = path;
    if (GRANTS.test(line.trim())) return listed(unquoted(section)) ?? [];
    const served = name === 'Alias' ? path.slice(path.indexOf(' ') + 1) : path;
    return SERVES.test(name) ? (listed(unquoted(served)) ?? []) : [];
  });
}

function broadLine(line: string): readonly string[] {
  if (!CHANGES.test(line)) return [];
  const isPassing = LETS_THROUGH.test(line);
  return words(line).flatMap((word) => {
    // '/srv/my\.app(/.*)?' in a rule for labels
    const path = word.replace(/\(\/\..*$|\/\.\*.*$/, '').replaceAll(/\\(.)/g, '$1');
    const found = listed(path) ?? listed(word) ?? listed(word.replace(/\/bin\/python$/, ''));
    return found === undefined || (isPassing && HOMES.includes(found)) ? [] : [found];
  });
}

/** Words of a line of a shell, without their quotation marks. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) => unquoted(word));

const unquoted = (word: string): string =>
  word.replaceAll(String.raw`'\''`, "'").replaceAll(/^['"]|['"]$/g, '');

/** The directory of the list that a path is, however it is spelled. */
function listed(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  if (!/^(?:\/|[a-z]:)/i.test(path)) return undefined;
  const plain = (path.startsWith('/') ? '/' : '') + parts.join('/');
  return BROAD.find((one) => one.replace(/(?<=.)\/$/, '') === plain);
}

/** Other spellings of a directory. */
export const spellings = (path: string): readonly string[] => {
  const bare = path.replace(/\/$/, '');
  return [
    path,
    `${bare}/`,
    `${bare}/.`,
    bare.replace(/^(?:[A-Z]:)?\//, (start) => `${start}/`),
    bare.replace(/\/(?=[^/]*$)/, '/./'),
    `${bare}/x/..`,
    ...(/^[A-Z]:/.test(path) ? [path.replaceAll('/', '\\')] : []),
  ];
};
