import { host, mounted, SCRIPT, SITE } from '../recipe.ts';
import type { Recipe } from '../recipe.ts';

const htaccess = '/srv/myapp/.htaccess';
const overriding = (what: string): string =>
  `<Directory /srv/myapp>\n  Require all granted\n  AllowOverride ${what}\n</Directory>`;
const documents = (what: string): string => `DocumentRoot /srv/myapp\n${overriding(what)}`;

/** A directive that each .htaccess of AllowOverride All refuses, and what stands for it elsewhere. */
const refusedIn = (
  name: string,
  line: string,
  file: string,
  before: string,
  after: string,
): Recipe => ({
  name: `htaccess-${name}`,
  problem: 'directive-not-allowed-in-htaccess',
  about: `${name} in a .htaccess, with AllowOverride All`,
  files: { [htaccess]: `${line}\n` },
  site: host(`WSGIDaemonProcess myapp\nWSGIScriptAlias /app ${SCRIPT}\n${overriding('All')}`),
  ask: 'curl -sS -i http://localhost/app',
  broken: /^HTTP\/1\.1 500 /m,
  prints: [`.htaccess: ${name} not allowed here`],
  hands: [
    { step: 'Delete the line in the .htaccess', replaces: `${line}\n`, writes: '' },
    { step: 'Add the line where it belongs', file, replaces: before, writes: after },
    { step: 'Replace the refused line with these lines', replaces: `${line}\n` },
    { step: 'Request a page below that directory', concernsNot: 'ask does, below /app' },
  ],
});

export const htaccesses: readonly Recipe[] = [
  {
    name: 'htaccess-WSGIScriptAlias',
    problem: 'directive-not-allowed-in-htaccess',
    about: 'WSGIScriptAlias in a .htaccess, with AllowOverride All',
    smoke: true,
    files: { [htaccess]: `WSGIScriptAlias /app ${SCRIPT}\n` },
    site: host(documents('All')),
    ask: 'curl -sS -i http://localhost/app',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['.htaccess: WSGIScriptAlias not allowed here'],
    hands: [
      {
        step: 'Delete the line in the .htaccess',
        replaces: `WSGIScriptAlias /app ${SCRIPT}\n`,
        writes: '',
      },
      {
        step: 'Add the line where it belongs',
        replaces: '  DocumentRoot',
        writes: `  WSGIScriptAlias /app ${SCRIPT}\n  DocumentRoot`,
      },
      {
        step: 'Replace the refused line with these lines',
        replaces: `WSGIScriptAlias /app ${SCRIPT}\n`,
      },
      { step: 'Request a page below that directory', concernsNot: 'ask does, below /app' },
    ],
    unproved: {
      'Map the script by its extension': 'it answers at app.wsgi; see htaccess-handler',
    },
  },
  refusedIn(
    'WSGIApplicationGroup',
    'WSGIApplicationGroup %{GLOBAL}',
    SITE,
    '    Require all granted',
    '    Require all granted\n    WSGIApplicationGroup %{GLOBAL}',
  ),
  refusedIn(
    'WSGIProcessGroup',
    'WSGIProcessGroup myapp',
    SITE,
    '    Require all granted',
    '    Require all granted\n    WSGIProcessGroup myapp',
  ),
  refusedIn(
    'WSGIDaemonProcess',
    'WSGIDaemonProcess other',
    SITE,
    '  WSGIDaemonProcess myapp',
    '  WSGIDaemonProcess other\n  WSGIDaemonProcess myapp',
  ),
  refusedIn(
    'WSGISocketPrefix',
    'WSGISocketPrefix /var/run/wsgi',
    SITE,
    '<VirtualHost *:80>',
    'WSGISocketPrefix /var/run/wsgi\n<VirtualHost *:80>',
  ),
  {
    name: 'htaccess-handler',
    problem: 'directive-not-allowed-in-htaccess',
    about: 'WSGIScriptAlias in a .htaccess, where a handler serves as well',
    files: { [htaccess]: `WSGIScriptAlias /app ${SCRIPT}\n` },
    site: host(documents('FileInfo Options=ExecCGI')),
    ask: 'curl -sS -i http://localhost/app.wsgi',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['.htaccess: WSGIScriptAlias not allowed here'],
    hands: [
      {
        step: 'Replace the refused line with these lines',
        replaces: `WSGIScriptAlias /app ${SCRIPT}\n`,
      },
      { step: 'Request a page below that directory', concernsNot: 'ask does, by the file name' },
    ],
    unproved: { 'Move the directive': 'see htaccess-WSGIScriptAlias' },
  },
  {
    name: 'htaccess-ignored',
    problem: 'htaccess-ignored',
    about: 'WSGIScriptAlias in a .htaccess, with AllowOverride None',
    files: { [htaccess]: `WSGIScriptAlias /app ${SCRIPT}\n` },
    site: host(documents('None')),
    ask: 'curl -sS -i http://localhost/app',
    broken: /^HTTP\/1\.1 404 /m,
    answers: { symptom: '404', 'htaccess-directive': 'yes' },
    set: {
      mount: '/app',
      script: SCRIPT,
      'site-directory': '/srv/myapp',
      'site-file-name': 'app.wsgi',
    },
    unproved: { 'Let Apache read the file': 'WSGIScriptAlias is not allowed there anyway' },
  },
  {
    name: 'htaccess-override-missing',
    problem: 'htaccess-override-missing',
    about: 'WSGIScriptReloading in a .htaccess, with AllowOverride Limit',
    files: { [htaccess]: 'WSGIScriptReloading Off\n' },
    site: host(`${mounted('/app')}\n${documents('Limit')}`),
    ask: 'curl -sS -i http://localhost/app',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['.htaccess: WSGIScriptReloading not allowed here'],
    hands: [
      {
        step: 'Delete the line in the .htaccess',
        replaces: 'WSGIScriptReloading Off\n',
        writes: '',
      },
      {
        step: 'Add it to the main configuration',
        replaces: '    AllowOverride Limit',
        writes: '    AllowOverride Limit\n    WSGIScriptReloading Off',
      },
      { step: 'Request a page below that directory', concernsNot: 'ask does, below /app' },
    ],
  },
];
