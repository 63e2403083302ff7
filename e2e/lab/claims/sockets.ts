import type { Claim } from '../claim.ts';
import { daemon, host } from '../recipe.ts';

export const sockets: readonly Claim[] = [
  {
    name: 'socket-directory',
    section: 'Location of UNIX sockets',
    says: 'The sockets are in the directory of the log files.',
    holds: 'no',
    seen: 'On Debian, they are in /var/run/apache2.',
    shown: {
      site: host(daemon()),
      ask: 'ss -xlH',
      shows: / \/var\/run\/apache2\/wsgi\.\d+\.0\.1\.sock /,
    },
  },
];
