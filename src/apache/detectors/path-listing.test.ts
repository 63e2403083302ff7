import { describe, expect, test } from 'vitest';
import { pathClosed, pathOpen, writableByEverybody } from './path-listing.ts';

// namei -l of Debian 12, the names of the directories shortened.
const CLOSED = `f: /srv/home/alice/site/app.wsgi
drwxr-xr-x root  root  /
drwxr-xr-x root  root  srv
drwxr-xr-x root  root  home
drwx------ alice alice alice
drwxr-xr-x alice alice site
-rw-r--r-- alice alice app.wsgi
`;
const STOPPED = `f: /srv/home/alice/site/app.wsgi
drwxr-xr-x root  root  /
drwxr-xr-x root  root  srv
drwxr-xr-x root  root  home
drwx------ alice alice alice
                       site - Permission denied
`;
const LINKED = `f: /srv/current/site
drwxr-xr-x root   root   /
drwxr-xr-x root   root   srv
lrwxrwxrwx root   root   current -> /srv/home/alice
drwxr-xr-x root   root     /
drwxr-xr-x root   root     srv
drwxr-xr-x root   root     home
drwx------ alice  alice    alice
drwxr-xr-x alice  alice  site
`;
const OPEN = CLOSED.replace('drwx------', 'drwx--x--x');

const closed = (text: string): readonly unknown[] =>
  pathClosed.detect(text).map(({ line, captures }) => [line, captures['closed']]);
const isOpen = (text: string): boolean => pathOpen.detect(text).length > 0;

describe('a listing of namei', () => {
  test.each([
    ['a home that is closed', CLOSED, [5, '/srv/home/alice']],
    ['one that the listing user could not pass either', STOPPED, [5, '/srv/home/alice']],
    ['a closed directory behind a link', LINKED, [8, '/srv/home/alice']],
    ['in a quotation', CLOSED.replaceAll(/^/gm, '> '), [5, '/srv/home/alice']],
    ['behind a log', `[wsgi:error] [pid 1] x\n\n${CLOSED}`, [7, '/srv/home/alice']],
    [
      'a file without r',
      OPEN.replace('-rw-r--r--', '-rw-r-----'),
      [7, '/srv/home/alice/site/app.wsgi'],
    ],
  ])('names the step that is closed: %s', (_, text, step) => {
    expect(closed(text)).toEqual([step]);
    expect(isOpen(text)).toBe(false);
  });

  test.each([
    ['all may pass', OPEN],
    [
      "Apache's group may pass",
      CLOSED.replace('drwx------ alice alice', 'drwxr-x--- alice www-data'),
    ],
    ["Apache's user owns it", CLOSED.replace('drwx------ alice alice', 'drwx------ apache apache')],
    ['a sticky directory', CLOSED.replace('drwx------ alice alice', 'drwxrwxrwt root root')],
  ])('says that the way is free: %s', (_, text) => {
    expect(closed(text)).toEqual([]);
    expect(isOpen(text)).toBe(true);
  });

  test('with an ACL shows only what its owner can do', () => {
    const listed = CLOSED.replace('drwx------ ', 'drwx--x---+ ');
    expect(closed(listed)).toEqual([]);
    expect(isOpen(listed)).toBe(false);
    expect(isOpen(OPEN.replace('drwx--x--x ', 'drwx--x--x+ '))).toBe(false);
    // A dot is a label of SELinux, which changes nothing here.
    expect(closed(CLOSED.replace('drwx------ ', 'drwx------. '))).toHaveLength(1);
    const own = listed
      .replaceAll('alice alice', 'apache alice')
      .replace('drwx--x---+ ', 'd---------+ ');
    expect(closed(own)).toEqual([[5, '/srv/home/alice']]);
  });

  test('that ends early says nothing of the rest', () => {
    const missing =
      'f: /srv/nope/x\ndrwxr-xr-x root root /\n                     srv - No such file or directory\n';
    for (const text of [missing, OPEN.split('\n').slice(0, 4).join('\n'), 'f: /srv/x\n', ''])
      expect([closed(text), isOpen(text)]).toEqual([[], false]);
  });
});

describe("what is everybody's to write", () => {
  const opened = (text: string): readonly unknown[] =>
    writableByEverybody.detect(text).map(({ line, captures }) => [line, captures['opened']]);
  const namei = OPEN.replace('drwxr-xr-x alice alice site', 'drwxrwxrwx alice alice site');

  test.each([
    ['a directory on the way', namei, [[6, '/srv/home/alice/site']]],
    [
      'a file in a listing of ls',
      '$ ls -l /srv/app.wsgi\n-rwxrwxrwx 1 root root 512 Nov 22 14:10 /srv/app.wsgi\n',
      [[2, '/srv/app.wsgi']],
    ],
    [
      'a directory with a label',
      'drwxrwxrwx. 2 apache apache 4096 Nov 22  2025 /srv/run',
      [[1, '/srv/run']],
    ],
  ])('is found: %s', (_, text, expected) => {
    expect(opened(text)).toEqual(expected);
  });

  test.each([
    ['a path as it should be', OPEN],
    ['links, whose mode says nothing', LINKED],
    [
      '/tmp, where nobody removes what is not theirs',
      'drwxrwxrwt 9 root root 4096 Nov 22 14:10 /tmp',
    ],
    ['a group that writes', 'drwxrwxr-x 2 root root 4096 Nov 22 14:10 /srv/site'],
  ])('is not: %s', (_, text) => {
    expect(opened(text)).toEqual([]);
  });
});
