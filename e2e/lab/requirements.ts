import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's packages by a file that each brings. */
const PACKAGES: Readonly<Record<string, string>> = {
  '/usr/sbin/apache2': 'apache2',
  '/usr/lib/apache2/modules/mod_wsgi.so': 'libapache2-mod-wsgi-py3',
  '/usr/lib/python3/dist-packages/numpy/__init__.py': 'python3-numpy',
  '/usr/lib/python3.11/ensurepip/__init__.py': 'python3-venv',
  '/usr/lib/python3/dist-packages/django/__init__.py': 'python3-django',
  '/usr/bin/sudo': 'sudo',
  '/usr/bin/setfacl': 'acl',
  '/usr/bin/curl': 'curl',
  '/usr/sbin/logrotate': 'logrotate',
  '/usr/bin/namei': 'util-linux',
  '/usr/sbin/ip': 'iproute2',
  '/usr/sbin/semanage': 'policycoreutils-python-utils',
  '/usr/sbin/aa-complain': 'apparmor-utils',
};

/** Installs what is missing where it may; what is still missing then, in words, or null. */
export function missing(): string | null {
  if (!existsSync('/etc/debian_version')) return 'It breaks and mends the Apache of Debian 12.';
  if (process.getuid?.() !== 0) return 'It must be root, to make users and namespaces.';
  if (absent().length > 0 && existsSync('/usr/bin/apt-get')) install();
  const left = absent();
  if (left.length > 0) return `Missing: sudo apt-get install ${left.join(' ')}`;
  const { status, stderr } = spawnSync('unshare', ['-mnpiu', '--fork', 'true']);
  if (status !== 0) return `The kernel allows no namespaces here: ${String(stderr).trim()}`;
  return null;
}

const absent = (): readonly string[] =>
  Object.entries(PACKAGES).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));

function install(): void {
  console.error(`Installing ${absent().join(', ')} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    // Nobody asked for a server that runs: the lab starts its own, with systemd or without.
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      RUNLEVEL: '1',
      SYSTEMD_OFFLINE: '1',
    },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...absent()], options);
}

/** Which Apache and which mod_wsgi are installed, as in `2.4.71` and `4.9.4`. */
export function versions(): { readonly apache: string; readonly modWsgi: string } {
  const of = (name: string): string => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Version}', name], { encoding: 'utf8' });
    return /^[\d.]+/.exec(stdout)?.[0] ?? 'unknown';
  };
  return { apache: of('apache2'), modWsgi: of('libapache2-mod-wsgi-py3') };
}
