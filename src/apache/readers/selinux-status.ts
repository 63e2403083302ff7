import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** Whether SELinux is on, as `getenforce` and `sestatus` say, and the booleans of `getsebool`. */
export const selinuxStatus: LineReader = {
  kind: 'selinux-status',
  // Words of getenforce and sestatus out of policycoreutils 3.4.
  samples: [
    'Enforcing',
    'Disabled',
    'SELinux status:                 enabled',
    'Current mode:                   enforcing',
    'Mode from config file:          permissive',
    'httpd_can_network_connect --> off',
  ],
  read(whole) {
    const start = quotedBy(whole);
    return STATUS.test(whole.slice(start, start + 200).trimEnd()) ? { fields: {}, start } : null;
  },
};

// Enforcing     Current mode:   enforcing     httpd_enable_homedirs --> on     not: Enforcing the policy
const STATUS =
  /^(?:Enforcing|Permissive|Disabled|SELinux status: {1,40}\w+|SELinuxfs mount: {1,40}\S+|SELinux (?:root directory|mount point): {1,40}\S+|(?:Loaded policy name|Current mode|Mode from config file|Policy MLS status|Policy deny_unknown status|Policy version|Memory protection checking|Max kernel policy version): {1,40}[\w ()-]{1,40}|\w{3,80} --> (?:on|off))$/;
