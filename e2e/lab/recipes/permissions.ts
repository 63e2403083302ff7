import { daemon, HELLO, host, type Recipe } from '../recipe.ts';

const home = '/home/alice/site';

export const permissions: readonly Recipe[] = [
  {
    name: 'home-closed',
    problem: 'application-path-closed',
    about: 'a home directory of mode 0700',
    smoke: true,
    users: ['alice'],
    files: { [`${home}/app.wsgi`]: HELLO },
    site: host(daemon('', `${home}/app.wsgi`)),
    setup: 'chmod 0700 /home/alice; chown -R alice: /home/alice',
    broken: /^HTTP\/1\.1 403 /m,
    prints: ['AH00035'],
    set: {
      'home-directory': '/home/alice',
      'project-directory': home,
      'former-group': 'alice',
      'daemon-user': 'alice',
      'daemon-group': 'alice',
    },
    hands: [
      {
        step: 'In the configuration of the site, write the new path',
        replaces: `WSGIScriptAlias / ${home}/app.wsgi\n  <Directory ${home}>`,
        writes: 'WSGIScriptAlias / /srv/myapp/app.wsgi\n  <Directory /srv/myapp>',
      },
      {
        step: 'Add the user and the group to the WSGIDaemonProcess line',
        replaces: 'WSGIDaemonProcess myapp',
        writes: 'WSGIDaemonProcess myapp user=alice group=alice',
      },
    ],
  },
  {
    name: 'script-0600',
    problem: 'script-unreadable',
    about: 'a script of mode 0600, of another user',
    users: ['alice'],
    site: host(daemon()),
    setup: 'chown alice: /srv/myapp/app.wsgi; chmod 0600 /srv/myapp/app.wsgi',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['Permission denied'],
    set: { 'former-group': 'alice', 'daemon-user': 'alice', 'daemon-group': 'alice' },
    hands: [
      {
        step: 'Add the user and the group to the WSGIDaemonProcess line',
        replaces: 'WSGIDaemonProcess myapp',
        writes: 'WSGIDaemonProcess myapp user=alice group=alice',
      },
    ],
  },
];
