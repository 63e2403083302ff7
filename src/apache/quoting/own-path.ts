/**
 * Why a path is not the site's own, or undefined where it can be. A command that changes owner, mode or
 * label, or a block that grants access, must not be given a directory that others share.
 */
export function notOwn(path: string): string | undefined {
  const { drive, rest } = split(path);
  if (/\/\.\.(?:\/|$)/.test(rest)) return DOTS;
  const shared = drive ? SHARED_ON_WINDOWS : SHARED;
  return [...shared, ...PRIVATE].some((pattern) => pattern.test(rest)) ? REASON : undefined;
}

/** Whether a path is the home directory of one user, and not that of root. */
export function isHome(path: string): boolean {
  const { drive, rest } = split(path);
  return !drive && /^\/(?:home[s\d]?|users)\/(?!\.|lost\+found$|shared$)[^/]+$/.test(rest);
}

const DOTS = 'It has ".." in it. Write the whole path without it.';
const REASON =
  'It belongs to the system, or others share it, so the command would change their files too. Enter a path that belongs only to the application, such as /srv/myapp.';

/** A path in one spelling: lower case, single slashes, no "." and no slash at its end. */
function split(path: string): { readonly drive: boolean; readonly rest: string } {
  const [, windows] = /^([a-z]:[\\/]?)/i.exec(path) ?? [];
  const slashes = (windows ? path.replaceAll('\\', '/') : path).toLowerCase();
  const plain = slashes.replace(/\/(?:\.?\/)+/g, '/').replace(/\/\.?$/, '');
  // c:/srv     /mnt/c/srv (WSL)     /cygdrive/c/srv
  const rest = plain.replace(/^(?:[a-z]:|\/(?:mnt|cygdrive)\/[a-z](?=\/|$))/, '');
  return { drive: rest !== plain, rest: rest.replace(...SAME) };
}

/**
 * Other names of the same places: on macOS and Fedora's image-based systems, where homes are mounted from
 * elsewhere, and where /var/run is a link.
 */
const SAME = [
  // /private/etc     /usr/home/alice     /var/home/alice     /data/homes/alice     /var/run/x     not: /srv/home/x
  /^\/(?:private(?=\/)|export(?=\/)|var(?=\/(?:run|srv|mnt)\/)|(?!srv\/|opt\/|app\/|code\/)[^/]+(?=\/homes?(?:\/|$)))/,
  '',
] as const;

/** In lower case. Containers have an application at /app or /code; all else right below / is shared. */
const SHARED: readonly RegExp[] = [
  /^(?:\/(?!app$|code$)[^/]+)?$/,
  /^\/(?:bin|boot|dev|etc|lib\w*|nix|proc|sbin|snap|sys|system|applications)\//,
  /^\/(?:home[s\d]?|users|usr|var|mnt|media|volumes|media\/[^/]+)\/[^/]+$/,
  /^\/usr\/(?!local\/)/,
  /^\/usr\/local\/(?:bin|etc|games|include|lib\w*|man|sbin|share|src|cellar|opt)(?:\/|$)/,
  /^\/usr\/local\/(?:apache2\/(?!htdocs(?:\/|$))|(?:apache2\w*|var|www)$)/,
  /^\/opt\/(?:homebrew\/(?!var\/www(?:\/|$))|(?:homebrew|local|rh|\w*conda\d?)$)/,
  /^\/srv\/(?:www|http|ftp|git|sites|vhosts|www\/(?:cgi-bin|vhosts))$/,
  /^\/var\/www\/(?:cgi-bin|sites|vhosts)$/,
  /^\/var\/log\/(?:apache2|audit|httpd|journal)(?:\/|$)/,
  /^\/var\/lib\/(?:apache2|apt|containers|dnf|docker|dpkg|httpd|mysql|pgsql|php|postgresql|rpm|selinux|systemd)(?:\/|$)/,
  /^\/run\/(?:containerd|dbus|docker|lock|mysqld|postgresql|systemd|udev|user)(?:\/|$)/,
];

const SHARED_ON_WINDOWS: readonly RegExp[] = [
  /^$/,
  /^\/(?:windows|winnt|recovery|perflogs|\$recycle\.bin|system volume information)(?:\/|$)/,
  /^\/(?:program files[^/]*|programdata|users|inetpub|apache24|xampp|wamp\w*)(?:\/(?!htdocs$|wwwroot$|www$)[^/]+)?$/,
];

/** What a home directory holds besides sites: keys, and what programs keep for the user. */
const PRIVATE: readonly RegExp[] = [
  /\/\.(?:ssh|gnupg|aws|kube|git|svn|hg|ht\w*)(?:\/|$)/,
  /^\/(?:root|(?:home[s\d]?|users)\/[^/]+)\/(?:\.[^/]+|library)$/,
];
