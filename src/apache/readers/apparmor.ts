import type { LineReader } from '../../model/index.ts';
import { LOOKED_AT, readPrefix } from './prefix.ts';
import { auditFields } from './audit.ts';

/** AppArmor's denials, wherever they were logged. */
export const apparmor: LineReader = {
  kind: 'apparmor',
  samples: [
    'Nov 22 14:10:01 web1 kernel: [12345.678901] audit: type=1400 audit(1795356601.123:42): apparmor="DENIED" operation="open" profile="/usr/sbin/apache2" name="/srv/app/wsgi.py" pid=2145 comm="apache2" requested_mask="r" denied_mask="r" fsuid=33 ouid=1000',
    'type=AVC msg=audit(1795356601.123:42): apparmor="DENIED" operation="connect" profile="apache2" name="/run/wsgi.1.0.1.sock" pid=2145 comm="apache2"',
  ],
  read(whole) {
    const line = whole.slice(0, LOOKED_AT);
    // apparmor="DENIED"     apparmor=&quot;DENIED&quot;     not: apparmor_parser: Unable to replace
    if (!/apparmor=(?:"|&quot;)/.test(line)) return null;
    const { end, time } = readPrefix(line);
    return { fields: { ...(time === null ? {} : { time }), ...auditFields(line) }, start: end };
  },
};
