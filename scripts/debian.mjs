<<<<<<< HEAD
// Programs that some tests run, from Debian's packages: installed where that is possible at all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = {
  lnav: '/usr/bin/lnav',
};

/** Installs what is missing, as root on Debian or its kin; tests skip, and say so, where it stays missing. */
export function installDebianPackages() {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name]));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not installed, and tests of it are skipped: ${missing.join(', ')}`);
    return;
  }
  console.log(`Installing Debian's ${missing.join(', ')} …`);
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

function run(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    // A server that is installed for its tests must not start by itself.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
=======
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian's packages where that is possible: on Debian and its kin, as root. */
export function installPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing Debian's ${packages.join(', ')} …`);
  const options = {
    stdio: 'ignore',
    timeout: 300_000,
    // Nobody asked for a server that runs.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** Programs that read back what we write, by a file that each package brings; tests skip what is missing. */
const READERS = {
  dash: '/usr/bin/dash',
  bash: '/usr/bin/bash',
  busybox: '/usr/bin/busybox',
  python3: '/usr/bin/python3',
  shellcheck: '/usr/bin/shellcheck',
  apache2: '/usr/sbin/apachectl',
  'libapache2-mod-wsgi-py3': '/usr/lib/apache2/modules/mod_wsgi.so',
};

/** Installs the programs that unit tests read commands back with, where they are missing. */
export function installReaders() {
  const missing = Object.entries(READERS).flatMap(([name, file]) =>
    existsSync(file) ? [] : [name],
  );
  if (missing.length > 0) installPackages(missing);
>>>>>>> 303a19b (apache: read hostile values back by real shells, Python and Apache)
}
