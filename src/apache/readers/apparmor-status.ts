import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** Profiles and their modes, as `aa-status` lists them; the names below a heading belong to it. */
export const apparmorStatus: LineReader = {
  kind: 'apparmor-status',
  // Words of aa-status out of AppArmor 3.0.
  samples: [
    'apparmor module is loaded.',
    'apparmor not present.',
    '41 profiles are loaded.',
    '2 profiles are in enforce mode.',
    '0 processes are unconfined but have a profile defined.',
  ],
  read(whole) {
    const start = quotedBy(whole);
    return STATUS.test(whole.slice(start, start + 200).trimEnd()) ? { fields: {}, start } : null;
  },
};

// 2 profiles are in enforce mode.     1 processes are in complain mode.     not: profiles are a matter of taste
const STATUS =
  /^(?:apparmor (?:module is (?:not )?loaded|not present|filesystem is not mounted)\.|\d{1,5} (?:profiles|processes) (?:are loaded|are in \w{1,20} mode|have profiles defined|are unconfined but have a profile defined)\.)$/;
