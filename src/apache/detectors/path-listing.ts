import type { Detector, Finding } from '../../model/index.ts';

/** A directory of a path that `namei -l` lists, or the file at its end, which Apache's user can't open or read. */
export const pathClosed: Detector = {
  id: 'path-closed',
  kind: 'path-listing',
  detect: (text) => listingsOf(text).flatMap((listing) => closedAt(listing) ?? []),
};

/** A path of `namei -l` that Apache's user can go to its end. */
export const pathOpen: Detector = {
  id: 'path-open',
  kind: 'path-listing',
  detect: (text) =>
    listingsOf(text)
      .filter(
        ({ isWhole, steps }) => isWhole && steps.every((one) => !isClosed(one) && !isUntold(one)),
      )
      .map(({ path, line, endLine }) => ({
        detector: 'path-open',
        captures: { path },
        line,
        endLine,
      })),
};

/** A directory or file that `namei -l` or `ls -l` shows to be everybody's to write; one like /tmp, with the sticky bit, is not. */
export const writableByEverybody: Detector = {
  id: 'writable-by-everybody',
  kind: 'path-listing',
  detect(text) {
    const walked = listingsOf(text).flatMap(({ steps }) => steps);
    const shown = [...walked.filter(isOpenToAll), ...openInLs(text)];
    return shown
      .filter(({ path }, index) => shown.findIndex((one) => one.path === path) === index)
      .map(({ path, mode, line }) => ({
        detector: 'writable-by-everybody',
        captures: { opened: path, mode },
        line,
        endLine: line,
      }));
  },
};

/** Whether a text has the first line of `namei -l`, or one of `ls -l` with a whole path. */
export const holdsPathListing = (text: string): boolean =>
  /^(?:> ){0,3}f: \/\S/m.test(text) || openInLs(text).length > 0;

interface Listing {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly steps: readonly Step[];
  /** No step of it was refused or is missing. */
  readonly isWhole: boolean;
}

interface Step {
  readonly path: string;
  readonly mode: string;
  readonly owner: string;
  readonly group: string;
  /** An ACL names more users and groups than the mode shows. */
  readonly hasAcl: boolean;
  readonly line: number;
}

// f: /srv/www/site/app.wsgi     not: f: x
const HEAD = /^(?:> ){0,3}f: (\/\S{0,1000})\s*$/;
// drwx------ alice alice site      lrwxrwxrwx root root current -> /srv/www     not: drwx------ 2 alice alice 4096
const STEP =
  /^(?:> ){0,3} {0,400}([dlspbc-][-rwxst]{9})([.+@]?) {1,4}([a-z_][\w.-]{0,60}) {1,60}([a-z_][\w.-]{0,60}) {1,400}(\S{1,255})(?: -> \S{1,1000})?\s*$/i;
//                           site - Permission denied     not: Permission denied
const STOPPED = /^(?:> ){0,3} {1,400}\S{1,255} - [A-Z][\w ]{1,60}$/;
const MOST_STEPS = 100;

function listingsOf(text: string): readonly Listing[] {
  if (!holdsPathListing(text)) return [];
  const listings: { -readonly [Key in keyof Listing]: Listing[Key] }[] = [];
  let steps: Step[] = [];
  let isOpen = false;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const head = HEAD.exec(raw.slice(0, 1100));
    const last = listings.at(-1);
    if (head) {
      steps = [];
      isOpen = true;
      listings.push({ path: head[1] ?? '', line, endLine: line, steps, isWhole: false });
      return;
    }
    if (!last || !isOpen || steps.length >= MOST_STEPS) return;
    const step = STEP.exec(raw.slice(0, 2000));
    isOpen = step !== null;
    if (step) {
      const [, mode = '', mark, owner = '', group = '', name = ''] = step;
      const path = pathOf(steps.at(-1), name);
      steps.push({ path, mode, owner, group, hasAcl: mark === '+', line });
      last.endLine = line;
      last.isWhole = last.path.endsWith(name);
    } else if (STOPPED.test(raw)) {
      last.isWhole = false;
    }
  });
  return listings;
}

const isOpenToAll = ({ mode }: Pick<Step, 'mode'>): boolean =>
  /^[d-]/.test(mode) && mode[8] === 'w' && !/t$/i.test(mode);

// drwxrwxrwx 2 root root 4096 Nov 22 14:10 /srv/site      not: drwxrwxrwt 9 root root 4096 Nov 22 14:10 /tmp
const LS_OPEN =
  /^(?:> ){0,3}([d-][rwxsS-]{7}w[x-])[.+@]? {1,4}\d{1,6} {1,9}\S{1,60} {1,60}\S{1,60} {1,60}[\w:.?-]{1,60} [\w: -]{6,30} (\/\S{1,1000})$/gm;

function openInLs(text: string): readonly Pick<Step, 'path' | 'mode' | 'line'>[] {
  return [...text.matchAll(LS_OPEN)].map(({ 1: mode = '', 2: path = '', index }) => ({
    path,
    mode,
    line: text.slice(0, index).split('\n').length,
  }));
}

const pathOf = (above: Step | undefined, name: string): string => {
  if (name.startsWith('/') || !above) return name;
  // A link is followed from its own directory, or from the root, which namei lists again.
  const parent = above.mode.startsWith('l') ? above.path.replace(/\/[^/]*$/, '') : above.path;
  return `${parent === '/' ? '' : parent}/${name}`;
};

// Users and groups that distributions run Apache as.
const APACHE: ReadonlySet<string> = new Set([
  'www-data',
  'apache',
  'http',
  'httpd',
  'wwwrun',
  'www',
  '_www',
  'daemon',
]);

/** With an ACL, only the owner's access is what the mode shows. */
const isUntold = ({ hasAcl, owner }: Step): boolean => hasAcl && !APACHE.has(owner);

/** A directory without x for Apache's user, or a file without r; a socket is judged by its directory. */
function isClosed(step: Step): boolean {
  const { mode, owner, group } = step;
  if (isUntold(step)) return false;
  const isDirectory = mode.startsWith('d');
  if (!isDirectory && !mode.startsWith('-')) return false;
  const from = APACHE.has(owner) ? 1 : APACHE.has(group) ? 4 : 7;
  const bits = mode.slice(from, from + 3);
  // "t" is x with the sticky bit, "s" is x with set-uid; the capitals are without x.
  return isDirectory ? !/[xst]$/.test(bits) : !bits.startsWith('r');
}

function closedAt({ path, steps }: Listing): Finding | null {
  const step = steps.find(isClosed);
  if (!step) return null;
  const kind = step.mode.startsWith('d') ? 'directory' : 'file';
  return {
    detector: 'path-closed',
    captures: {
      path,
      closed: step.path,
      'closed-kind': kind,
      owner: step.owner,
      mode: step.mode,
    },
    line: step.line,
    endLine: step.line,
  };
}
