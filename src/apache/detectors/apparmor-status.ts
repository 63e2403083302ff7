import type { Detector } from '../../model/index.ts';

/** A list of `aa-status` in which no profile of Apache's is enforced. */
export const apacheNotConfined: Detector = {
  id: 'apache-not-confined',
  kind: 'apparmor-status',
  detect(text) {
    const lines = text.split(/\r?\n/);
    const heading = lines.findIndex((line) => ENFORCED.test(line));
    if (heading < 0) return [];
    const count = Number(ENFORCED.exec(lines[heading] ?? '')?.[1]);
    const profiles = lines.slice(heading + 1, heading + 1 + count);
    // A list that was cut off, or that names Apache, says nothing of the kind.
    const isWhole = profiles.length === count && profiles.every((line) => PROFILE.test(line));
    if (!isWhole || profiles.some((line) => APACHE.test(line))) return [];
    return [
      { detector: 'apache-not-confined', captures: {}, line: heading + 1, endLine: heading + 1 },
    ];
  },
};

/** Whether a text has the heading of the profiles that are enforced. */
export const holdsApparmorStatus = (text: string): boolean =>
  /^(?:> ){0,3}\d{1,5} profiles are in enforce mode\./m.test(text);

// 2 profiles are in enforce mode.     not: 2 processes are in enforce mode.
const ENFORCED = /^(?:> ){0,3}(\d{1,5}) profiles are in enforce mode\./;
//    /usr/sbin/cupsd     not: 0 profiles are in complain mode.
const PROFILE = /^(?:> ){0,3} {1,8}\S/;
//    /usr/sbin/apache2     apache2//DEFAULT_URI     httpd     not: /usr/sbin/cupsd
const APACHE = /apache2|httpd/;
