// Programs that some tests run, from Debian's packages: installed where that is possible at all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What `npm test` runs, each by a file of it. */
export const forTest = {
  // Chromium without windows, which is faster.
  'chromium-headless-shell': '/usr/bin/chromium-headless-shell',
  lnav: '/usr/bin/lnav',
  // These read back what we write: commands, configuration, values in both.
  patch: '/usr/bin/patch',
  dash: '/usr/bin/dash',
  bash: '/usr/bin/bash',
  busybox: '/usr/bin/busybox',
  python3: '/usr/bin/python3',
  shellcheck: '/usr/bin/shellcheck',
  apache2: '/usr/sbin/apachectl',
  'libapache2-mod-wsgi-py3': '/usr/lib/apache2/modules/mod_wsgi.so',
};

/** What `npm run test:full` runs. */
export const forFullTest = {
  ...forTest,
  // A documentation site that embeds the wizard is built with these.
  'python3-sphinx': '/usr/bin/sphinx-build',
  'python3-sphinx-rtd-theme': '/usr/lib/python3/dist-packages/sphinx_rtd_theme/__init__.py',
  'python3-pytest': '/usr/bin/pytest-3',
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  'firefox-esr': '/usr/bin/firefox-esr',
};

/** Installs what is missing, as root on Debian or its kin; gives the names of what stays missing. */
export function installDebianPackages(wanted) {
  const missing = () => Object.keys(wanted).filter((name) => !existsSync(wanted[name]));
  const names = missing();
  if (names.length === 0) return [];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not installed, so their tests are skipped: ${names.join(', ')}`);
    return names;
  }
  console.log(`Installing Debian's ${names.join(', ')} …`);
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...names]);
  return missing();
}

function run(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    // A server that is installed for its tests must not start by itself, with systemd or without.
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      RUNLEVEL: '1',
      SYSTEMD_OFFLINE: '1',
    },
  });
}
