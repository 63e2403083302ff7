import type { Layout } from './layout.ts';

const SYSTEMD = { systemctl: 'systemctl.sh', journalctl: 'journalctl.sh' };
/** Packages come from a network, which a box doesn't have. The arguments are checked, nothing more. */
const packages = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, 'packages.sh']));

/** They need a kernel with SELinux, its policy or its log. */
const SELINUX = ['ausearch', 'audit2why', 'audit2allow'];

const RHEL: Omit<Layout, 'platform'> = {
  from: "Fedora's httpd package, httpd.conf (2.4.53)",
  includes: ['conf.modules.d/*.conf', 'conf.d/*.conf'],
  programs: { ...SYSTEMD, ...packages('dnf'), httpd: 'httpd.sh', apachectl: 'fedora-apachectl.sh' },
  own: SELINUX,
};

/** The systems whose files can stand around Debian's Apache. */
export const layouts: readonly Layout[] = [
  { platform: 'rhel', ...RHEL },
  { platform: 'fedora', ...RHEL },
  {
    platform: 'opensuse',
    from: 'Leap 15.2, apache2-httpd.conf; SLE 12 SP1, find_httpd2_includes',
    includes: [
      '/etc/apache2/loadmodule.conf',
      '/etc/apache2/listen.conf',
      '/etc/apache2/default-server.conf',
      '/etc/apache2/sysconfig.d/*.conf',
      '/etc/apache2/conf.d/*.conf',
      '/etc/apache2/vhosts.d/*.conf',
    ],
    files: {
      '/etc/apache2/loadmodule.conf': '# Modules of the layout stand in the main file.\n',
      '/etc/apache2/listen.conf': '# Listen stands in the main file.\n',
      '/etc/apache2/default-server.conf': 'DocumentRoot /srv/www/htdocs\n',
    },
    programs: {
      ...SYSTEMD,
      ...packages('zypper'),
      apache2ctl: 'httpd-apachectl.sh',
      a2enmod: 'packages.sh',
      a2dismod: 'packages.sh',
    },
    own: SELINUX,
  },
  {
    platform: 'arch',
    from: 'Arch Linux, apache PKGBUILD: no folder in httpd.conf',
    includes: [],
    programs: {
      ...SYSTEMD,
      ...packages('pacman'),
      httpd: 'httpd.sh',
      apachectl: 'httpd-apachectl.sh',
    },
  },
  {
    platform: 'alpine',
    from: 'Alpine aports, main/apache2, 0011-httpd.conf-IncludeOptional.patch',
    includes: ['/etc/apache2/conf.d/*.conf'],
    programs: {
      ...packages('apk'),
      httpd: 'httpd.sh',
      'rc-service': 'rc-service.sh',
      doas: 'doas.sh',
    },
    isBusybox: true,
    // Alpine builds its busybox with netstat -p, Debian without.
    own: ['netstat'],
  },
  {
    platform: 'freebsd',
    from: 'FreeBSD ports, www/apache24, patch-docs__conf__httpd.conf.in',
    includes: [
      '/usr/local/etc/apache24/modules.d/[0-9][0-9][0-9]_*.conf',
      '/usr/local/etc/apache24/Includes/*.conf',
    ],
    programs: {
      ...packages('pkg'),
      httpd: 'httpd.sh',
      apachectl: 'freebsd-apachectl.sh',
      service: 'freebsd-service.sh',
      doas: 'doas.sh',
    },
    own: ['ps', 'sockstat', 'procstat', 'netstat', 'dmesg', 'ldd', 'ldconfig', 'ipcs', 'newsyslog'],
  },
  {
    platform: 'macos',
    from: 'Homebrew, Formula/h/httpd.rb of 2.4.58; httpd 2.4.62, httpd.conf.in includes no folder',
    includes: [],
    programs: {
      brew: 'brew.sh',
      '/opt/homebrew/bin/httpd': 'httpd.sh',
      '/opt/homebrew/bin/apachectl': 'httpd-apachectl.sh',
    },
    own: ['ps', 'netstat', 'lsof', 'dmesg', 'otool', 'ipcs', 'xcode-select', 'dscacheutil'],
  },
  {
    platform: 'docker',
    from: 'docker-library/httpd, 2.4/Dockerfile of 2.4.68: httpd.conf of httpd includes no folder',
    includes: [],
    programs: { docker: 'docker.sh', httpd: 'httpd.sh', apachectl: 'httpd-apachectl.sh' },
  },
];
