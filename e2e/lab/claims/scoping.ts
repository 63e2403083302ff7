import { status, type Claim } from '../claim.ts';
import { daemon, granted, group, host, SCRIPT } from '../recipe.ts';

const section = 'WSGIDaemonProcess scoping';

export const scoping: readonly Claim[] = [
  {
    name: 'scope-at-startup',
    section,
    says: 'A group of another virtual host is a configuration error at startup.',
    holds: 'in part',
    seen: 'With WSGIProcessGroup: Syntax OK, and each request gets 500.',
    shown: { recipe: 'group-of-other-host' },
  },
  {
    name: 'scope-at-startup-preloaded',
    section,
    says: 'With process-group= and application-group=, it is one.',
    holds: 'yes',
    seen: 'Apache says "WSGI process group not accessible".',
    shown: { recipe: 'group-of-other-host-preloaded' },
  },
  {
    name: 'server-scope-order',
    section,
    says: "At server scope, the order of WSGIDaemonProcess doesn't matter.",
    holds: 'no',
    seen: 'It fails with "WSGI process group not yet configured." if it is below the script that names it.',
    shown: {
      site: `${host(`WSGIScriptAlias / ${SCRIPT} process-group=myapp application-group=%{GLOBAL}\n${granted('/srv/myapp')}`)}${group()}\n`,
      ask: 'apachectl configtest',
      shows: /WSGI process group not yet configured\./,
    },
  },
  {
    name: 'dispatch-script-group',
    section,
    says: 'WSGIDispatchScript takes process-group=.',
    holds: 'no',
    seen: 'Apache says "Invalid option to WSGI dispatch script definition".',
    shown: { recipe: 'dispatch-with-group' },
  },
  {
    name: 'log-of-virtual-host',
    section,
    says: "Messages of a virtual host's daemon group go to that host's log.",
    holds: 'yes',
    shown: {
      files: { [SCRIPT]: `raise ValueError('of the host')\n` },
      site: host(daemon()).replace('error.log', 'site.log'),
      ask: `${status()}; grep -c 'of the host' /var/log/apache2/site.log; grep -c 'of the host' /var/log/apache2/error.log`,
      shows: /^500 [1-9]\d*\n0$/m,
    },
  },
];
