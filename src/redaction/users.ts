import { matches, span, type Span } from './span.ts';
import { FULL_NAMES, IN_ADDRESS, SPACED, USER_PLACES } from './user-places.ts';

/** Require user alice bob */
const REQUIRED = /^[ \t]{0,40}Require (?:not )?(?:ldap-)?user[ \t]+(?<list>[^\r\n#]{1,1000})/dgim;

/** Accounts of systems and services, and words that stand where a name could. */
export const SERVICES: ReadonlySet<string> = new Set(
  `root www-data www _www apache httpd http wwwrun nobody nogroup daemon nginx bin sys adm sync mail
  postgres mysql redis ubuntu ec2-user debian centos fedora admin administrator vagrant wheel sudo
  staff users public shared all users shadow tty disk lp news uucp man proxy backup list irc gnats
  systemd systemd-network systemd-resolve messagebus sshd syslog utmp docker ssl-cert chrony dbus
  polkitd default valid-user none null true false and or of the is not yes no on off from for
  unknown user username name __token__ group file path file-owner file-group system localsystem
  networkservice everyone linuxbrew lost+found app application uid gid to with in at by as root:root
  www-data:www-data apache:apache credentials input agent session permissions data site`.split(
    /\s+/,
  ),
);

/** Whether a name in the place of an account may be a person's. */
export const isPerson = (name: string): boolean =>
  name.length > 1 &&
  !SERVICES.has(name.toLowerCase()) &&
  !/^\[|^_$|\.(?:py|wsgi|sock|conf)$/.test(name);

/** Names of people's accounts, in paths and elsewhere. */
export function* users(text: string): Generator<Span> {
  for (const pattern of USER_PLACES) yield* matches(text, 'user', pattern, isPerson);
  for (const found of matches(text, 'user', IN_ADDRESS, isPerson)) {
    yield { ...found, isOnlyHere: true };
  }
  for (const match of text.matchAll(REQUIRED)) {
    const [start, end] = match.indices?.groups?.['list'] ?? [0, 0];
    for (const { 0: name, index } of text.slice(start, end).matchAll(/[^\s"']+/g)) {
      if (isPerson(name)) yield span(text, 'user', start + index, start + index + name.length);
    }
  }
  yield* matches(text, 'user', SPACED);
  for (const pattern of FULL_NAMES) yield* matches(text, 'user', pattern);
}
