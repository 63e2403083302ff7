import { daemon, host, type Recipe } from '../recipe.ts';

export const sockets: readonly Recipe[] = [
  {
    name: 'runtime-directory-closed',
    problem: 'socket-directory-closed',
    about: "Apache's runtime directory of mode 0700",
    smoke: true,
    site: host(daemon()),
    setup: 'install -d -m 0700 /var/run/apache2; install -d /etc/apache2/run',
    broken: /^HTTP\/1\.1 503 /m,
    prints: ['(13)Permission denied', 'Unable to connect to WSGI daemon process'],
  },
];
