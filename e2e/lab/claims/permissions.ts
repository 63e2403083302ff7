import { status, type Claim } from '../claim.ts';
import { daemon, HELLO, host } from '../recipe.ts';

const section = 'File permissions';

export const permissions: readonly Claim[] = [
  {
    name: 'home-0700-is-403',
    section,
    says: 'A home directory of mode 0700 leads to a 500.',
    holds: 'no',
    seen: '403 and AH00035, from Apache itself. 500 is for an unreadable script or module.',
    shown: { recipe: 'home-closed' },
  },
  {
    name: 'quoted-messages',
    section,
    says: 'The log says "failed to import" or "not readable to Apache".',
    holds: 'no',
    seen: '"Could not read/compile source file", then PermissionError with the path.',
    shown: { recipe: 'script-0600' },
  },
  {
    name: 'daemon-user-and-closed-home',
    section,
    says: "With user=, the limits of Apache's own user no longer apply.",
    holds: 'no',
    seen: "A closed home directory still gives 403, because Apache opens the path. For the script's mode, it is true.",
    shown: {
      users: ['alice'],
      files: { '/home/alice/site/app.wsgi': HELLO },
      site: host(daemon('user=alice group=alice', '/home/alice/site/app.wsgi')),
      setup: 'chmod 0700 /home/alice; chown -R alice: /home/alice',
      ask: status(),
      shows: /^403 /m,
    },
  },
  {
    name: 'user-without-root',
    section,
    says: 'user= takes effect only if Apache is started as root.',
    holds: 'yes',
    seen: 'No warning is printed.',
    shown: { recipe: 'user-without-root' },
  },
];
