import { daemon, granted, group, host, mounted, SCRIPT, SITE, type Recipe } from '../recipe.ts';

const other = (lines: string): string => host(`ServerName www.example.com\n${lines}`);
const user = `WSGIProcessGroup myapp\n${mounted('/')}`;
const preloading = `WSGIScriptAlias / ${SCRIPT} process-group=myapp application-group=%{GLOBAL}`;
const using = `${preloading}\n${granted('/srv/myapp')}`;
const declaring = host(`ServerName www.example.com\n${group()}`);
/** The same site on two ports, as for http and https: the second declares what the first uses. */
const plain = host(`ServerName localhost\n${using}`);
const secure = host(`ServerName localhost\n${group()}`).replace('*:80', '*:443');
const cut = { file: SITE, replaces: `  ${group()}\n`, writes: '' };

export const daemonGroups: readonly Recipe[] = [
  {
    name: 'group-of-other-host',
    problem: 'daemon-group-of-other-host',
    about: 'WSGIProcessGroup with a group that another virtual host declares',
    smoke: true,
    site: host(`ServerName localhost\n${user}`) + declaring,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["Daemon process called 'myapp' cannot be accessed by this WSGI application"],
    unproved: {
      'Write ServerName above the WSGI lines': 'here ServerName stands above them already',
    },
    hands: [
      { step: 'Cut that line out of the virtual host', ...cut },
      {
        step: 'Declare a group inside the second virtual host',
        replaces: 'WSGIProcessGroup myapp',
      },
    ],
  },
  {
    name: 'group-of-other-host-preloaded',
    problem: 'daemon-group-of-other-host',
    about: 'process-group= and application-group= with a group of another virtual host',
    site: declaring + host(`ServerName localhost\n${using}`),
    broken: /^curl: \(7\)|^HTTP\/1\.1 500 /m,
    set: { group: 'myapp' },
    unproved: {
      'Write ServerName above the WSGI lines': 'here ServerName stands above them already',
    },
    hands: [
      { step: 'Cut that line out of the virtual host', ...cut },
      {
        step: 'Declare a group inside the second virtual host',
        replaces: preloading,
        writes: `WSGIDaemonProcess myapp2 display-name=%{GROUP}\n  ${preloading.replace('myapp ', 'myapp2 ')}`,
      },
    ],
  },
  {
    name: 'group-twice',
    problem: 'daemon-group-duplicate',
    about: 'two virtual hosts that declare the same group',
    site: host(daemon()) + other(daemon()),
    set: { group: 'myapp' },
    broken: /^curl: \(7\)/m,
    prints: ['Name duplicates previous WSGI daemon definition.'],
    hands: [
      {
        step: 'Delete the second WSGIDaemonProcess line',
        replaces: `  ServerName www.example.com\n  ${group()}\n`,
        writes: '  ServerName www.example.com\n',
      },
      { step: 'Delete the line in every virtual host', ...cut },
      {
        step: 'Change the name in both lines',
        replaces: `  ServerName www.example.com\n  ${group()}\n  WSGIProcessGroup myapp\n`,
        writes:
          '  ServerName www.example.com\n  WSGIDaemonProcess myapp2 display-name=%{GROUP}\n  WSGIProcessGroup myapp2\n',
      },
    ],
  },
  {
    name: 'group-undeclared',
    problem: 'daemon-group-undeclared',
    about: 'WSGIProcessGroup with a name that nobody declares',
    site: host(`WSGIDaemonProcess site\n${user}`),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No WSGI daemon process called 'myapp' has been configured"],
    hands: [
      {
        step: 'Correct the name where it is wrong',
        replaces: 'WSGIProcessGroup myapp',
        writes: 'WSGIProcessGroup site',
      },
    ],
  },
  {
    name: 'group-declared-later',
    problem: 'daemon-group-declared-later',
    about: 'a preloaded script above the virtual host that declares its group',
    site: plain + secure,
    broken: /^curl: \(7\)/m,
    prints: ['WSGI process group not yet configured.'],
    set: { mount: '/', script: SCRIPT, group: 'myapp' },
    hands: [
      {
        step: 'If WSGIDaemonProcess is outside every virtual host',
        concernsNot: 'it is inside one',
      },
      {
        step: 'If it is inside a virtual host',
        replaces: plain + secure,
        writes: secure + plain,
      },
      { step: 'Move the WSGIDaemonProcess line out', ...cut },
      { step: 'Take both options off the script line', replaces: preloading },
    ],
  },
  {
    name: 'group-restricted',
    problem: 'daemon-group-restricted',
    about: 'a list of groups without the one that is used',
    site: host(`WSGIDaemonProcess site\nWSGIRestrictProcess site\n${daemon()}`),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['as not a member of allowed groups'],
    hands: [
      {
        step: 'Add the group to that line',
        replaces: 'WSGIRestrictProcess site',
        writes: 'WSGIRestrictProcess site myapp',
      },
      {
        step: 'Change the name of the group',
        replaces: 'WSGIProcessGroup myapp',
        writes: 'WSGIProcessGroup site',
      },
    ],
  },
];
