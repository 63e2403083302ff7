import type { LineReader } from '../../model/index.ts';
import { quotedBy } from './prefix.ts';

/** Owners, modes and labels along a path, as `namei -l`, `ls -l`, `ls -lZ` and `stat` list them. */
export const pathListing: LineReader = {
  kind: 'path-listing',
  // namei and ls of Debian 12; the labels as Red Hat's documentation of SELinux shows them.
  samples: [
    'f: /srv/www/site/app.wsgi',
    'drwx------ alice alice alice',
    ' drwxr-xr-x root root /',
    'lrwxrwxrwx root   root   current -> /srv/www/release-3',
    '                         site - Permission denied',
    'drwxr-x--- 2 root   root   4096 Nov 22 14:10 .',
    '-rw-r--r--. 1 root root unconfined_u:object_r:user_home_t:s0 512 Nov 22 14:10 wsgi.py',
    'drwx------. alice alice unconfined_u:object_r:user_home_dir_t:s0 /home/alice',
    'srwx------ 1 www-data root 0 Nov 22 14:10 /var/run/apache2/wsgi.1.0.1.sock',
    'Access: (0755/drwxr-xr-x)  Uid: (    0/    root)   Gid: (    0/    root)',
    'total 12',
  ],
  read(whole) {
    const start = quotedBy(whole);
    const line = whole.slice(start, start + 400);
    return LISTED.some((pattern) => pattern.test(line)) ? { fields: {}, start } : null;
  },
};

const LISTED: readonly RegExp[] = [
  // drwxr-xr-x root root /     -rw-r--r--. 1 root root     not: drwxr-xr-x
  /^ {0,8}[bcdlps-][r-][w-][xsS-][r-][w-][xsS-][r-][w-][xtT-][.+@]? {1,4}\S/,
  // f: /srv/www/site/app.wsgi     not: f: x
  /^f: \/\S/,
  //                          site - Permission denied     not: site - Permission denied
  /^ {8,200}\S{1,255} - (?:Permission denied|No such file or directory|Not a directory)$/,
  // total 12     total 4.0K     not: total 12 errors
  /^total \d{1,9}(?:\.\d)?[KMG]?$/,
  // Access: (0755/drwxr-xr-x)     not: Access: 2026-11-22 14:10:09
  /^Access: \(\d{4}\/[bcdlps-]/,
];
