import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Vocabulary } from '../../../src/content-pipeline/link/link-vocabularies.ts';
import type { Platform } from '../../../src/model/index.ts';
import type { Box } from '../box.ts';
import { root } from '../root.ts';
import type { Layout } from './layout.ts';

/** The only folders where a command of the system finds programs. */
const BIN = '/layout/bin';
const INSIDE = '/layout/inside';

const MODULES = [
  ...['mpm_event', 'authz_core', 'authn_core', 'authn_file', 'auth_basic', 'authz_user'],
  ...['authz_host', 'alias', 'dir', 'mime', 'env', 'setenvif', 'rewrite', 'headers', 'expires'],
  ...[
    'access_compat',
    'deflate',
    'filter',
    'proxy',
    'proxy_http',
    'reqtimeout',
    'status',
    'autoindex',
    'wsgi',
  ],
];

const SITE = `<VirtualHost *:80>
    ServerName localhost
    DocumentRoot /srv/www/htdocs
    WSGIDaemonProcess lab threads=2
    WSGIScriptAlias / /srv/myapp/app.wsgi process-group=lab
    <Directory /srv/myapp>
        Require all granted
    </Directory>
</VirtualHost>
`;

const APPLICATION = `def application(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/plain')])
    return [b'hello']
`;

/** Puts a system's files around Debian's Apache, and leaves a command nothing but its programs. */
export async function stageLayout(
  box: Box,
  layout: Layout,
  platform: Platform,
  vocabulary: Vocabulary,
): Promise<void> {
  const { values } = platform;
  const value = (name: string): string => values[name] ?? '';
  const main = value('config-main-file');
  const site = value('config-site-file');
  const log = values['error-log'] ?? '/var/log/container';
  const folders = [dirname(main), dirname(site), dirname(log), value('runtime-directory')];
  const [user, group] = [value('apache-user'), value('apache-group')];
  await box.run(`rm -rf /etc/apache2 /usr/sbin/policy-rc.d /srv/* ; mkdir -p ${folders.join(' ')} \
    /var/run/wsgi /srv/www/htdocs /srv/myapp /var/www/files /home/alice; touch ${log}
    groupadd -f ${group}; id ${user} 2>/dev/null || useradd -r -g ${group} ${user}
    useradd -m alice; ln -sf /usr/bin/python3 /usr/local/bin/python3`);
  box.write('/etc/hosts', '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 server\n');
  box.write('/srv/myapp/app.wsgi', APPLICATION);
  for (const [path, text] of Object.entries(layout.files ?? {})) box.write(path, text);
  box.write(main, mainFile(layout, { user, group, log, runtime: value('runtime-directory') }));
  box.write(site, site === main ? `${box.read(main)}${SITE}` : SITE);
  await stagePrograms(box, layout, platform, vocabulary);
}

function mainFile(
  { includes }: Layout,
  { user, group, log, runtime }: Readonly<Record<'user' | 'group' | 'log' | 'runtime', string>>,
): string {
  const modules = MODULES.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  return [
    ...modules,
    `User ${user}`,
    `Group ${group}`,
    'ServerName localhost',
    'Listen 80',
    'TypesConfig /dev/null',
    `PidFile ${runtime}/httpd.pid`,
    `DefaultRuntimeDir ${runtime}`,
    `Mutex file:${runtime} default`,
    `ErrorLog ${log}`,
    ...includes.map((pattern) => `IncludeOptional ${pattern}`),
    '',
  ].join('\n');
}

async function stagePrograms(
  box: Box,
  layout: Layout,
  platform: Platform,
  vocabulary: Vocabulary,
): Promise<void> {
  box.write('/etc/sudoers.d/layout', `Defaults secure_path="${BIN}"\n`);
  const names = [...vocabulary.programs.keys()].filter((name) => !name.includes('/'));
  await box.run(`chmod 440 /etc/sudoers.d/layout; mkdir -p ${BIN} ${INSIDE} /opt/homebrew/bin
    rm -f /usr/local/bin/docker
    ln -s /usr/bin/python3 /opt/homebrew/bin/python3
    for name in ${names.map((name) => `'${name}'`).join(' ')}; do
      ${layout.isBusybox === true ? `busybox --list | grep -qxF -- "$name" && ln -s /usr/bin/busybox "${BIN}/$name" && continue` : ''}
      found=$(PATH=/usr/sbin:/usr/bin:/sbin:/bin type -P -- "$name") && ln -s "$found" "${BIN}/$name"
    done`);
  for (const [name, script] of Object.entries(layout.programs)) {
    const path = name.startsWith('/') ? name : `${BIN}/${name}`;
    const text = readFileSync(join(root, 'e2e/lab/layouts/programs', script), 'utf8');
    box.remove(path);
    box.write(path, filled(text, platform));
    await box.run(`chmod 755 ${path}`);
  }
  // `docker exec` finds what the image has.
  const inside = [...(platform.programs ?? []), 'apachectl'].map((name) => basename(name));
  await box.run(`for name in ${inside.join(' ')}; do
    [ -e "${BIN}/$name" ] && ln -sf "${BIN}/$name" "${INSIDE}/$name"
  done; true`);
}

/** A program's script with the layout's paths in it: sudo keeps no environment. */
const filled = (text: string, { values }: Platform): string =>
  text
    .replaceAll('$LAYOUT_ROOT', values['config-directory'] ?? '')
    .replaceAll('$LAYOUT_MAIN', values['config-main-file'] ?? '')
    .replaceAll('$LAYOUT_SERVICE', values['service'] ?? '')
    .replaceAll('$LAYOUT_INSIDE', INSIDE);

/** The line that runs a command as somebody logged in to the system would. */
export function asThere(line: string, { isBusybox }: Layout): string {
  const shell = isBusybox === true ? '/usr/bin/busybox sh' : '/bin/bash';
  const quoted = `'${line.replaceAll("'", `'\\''`)}'`;
  const environment = `PATH=${BIN} HOME=/root LANG=C.UTF-8`;
  return `cd /srv/myapp; exec /usr/bin/env -i ${environment} /usr/bin/timeout 30 ${shell} -c ${quoted} </dev/null`;
}
