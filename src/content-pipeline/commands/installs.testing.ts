/** What a line of a shell or of a Dockerfile installs, and with what. */
export interface Install {
  readonly manager: string;
  readonly packages: readonly string[];
  /** Over what is there already, so that its undo is not to remove it. */
  readonly again: boolean;
}

/** What each manager installs and removes with. Its options come before or behind the packages. */
const MANAGERS: Readonly<Record<string, { install: string; remove: string }>> = {
  'apt-get': { install: 'install', remove: 'remove' },
  dnf: { install: '(?:re)?install', remove: 'remove' },
  zypper: { install: 'install', remove: 'remove' },
  apk: { install: '(?:add|fix)', remove: 'del' },
  pacman: { install: '-S', remove: '-R' },
  pkg: { install: 'install', remove: 'delete' },
  brew: { install: 'install', remove: 'uninstall' },
  pip: { install: 'install', remove: 'uninstall' },
};

/** Options that put a package over one that is there. */
const AGAIN = /\b(?:reinstall|fix)\b|--(?:reinstall|force|force-reinstall|upgrade)\b/;

// libpq5     "mod_wsgi<6"     not: --no-cache-dir
const NAME = /^["']?(\w[\w.-]*)/;

/** What the lines of a command install. */
export const installs = (text: string): readonly Install[] => done(text, 'install');
/** What they remove. */
export const removals = (text: string): readonly Install[] => done(text, 'remove');

function done(text: string, verb: 'install' | 'remove'): readonly Install[] {
  return text.split('\n').flatMap((line) =>
    Object.entries(MANAGERS).flatMap(([manager, verbs]) => {
      const [, behind] = new RegExp(`\\b${manager} ${verbs[verb]}(?= )(.*)`).exec(line) ?? [];
      if (behind === undefined) return [];
      const packages = behind.split(' ').flatMap((word) => NAME.exec(word)?.[1] ?? []);
      return [{ manager, packages, again: AGAIN.test(line) }];
    }),
  );
}

/** Where a system's package puts mod_wsgi, as LoadModule names it there. */
export const MODULE_OF: Readonly<Record<string, readonly string[]>> = {
  // https://gitlab.archlinux.org/archlinux/packaging/packages/mod_wsgi
  mod_wsgi: ['modules/mod_wsgi.so'],
  // Debian's wsgi.load, and the file that apache2-mod-wsgi of Alpine and python3-mod_wsgi of Fedora bring.
  'libapache2-mod-wsgi-py3': ['/usr/lib/apache2/modules/mod_wsgi.so'],
  'apache2-mod-wsgi': ['modules/mod_wsgi.so'],
  'python3-mod_wsgi': ['modules/mod_wsgi_python3.so'],
};
