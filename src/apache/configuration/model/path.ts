/** A path as it is compared: forward slashes, none at its end; a drive and what follows in lower case. */
export function comparable(path: string): string {
  // C:\site\web     C:/site     not: /srv/app
  const slashes = /^[a-z]:[\\/]/i.test(path) ? path.replaceAll('\\', '/').toLowerCase() : path;
  const single = slashes.replace(/\/{2,}/g, '/').replaceAll(/\/\.(?=\/|$)/g, '');
  return single.length > 1 && single.endsWith('/') ? single.slice(0, -1) : single;
}

/** The directory of a path. */
export const directoryOf = (path: string): string =>
  path.slice(0, Math.max(path.lastIndexOf('/'), 1));

/** A path and all directories above it, the longest first. */
export function ancestors(path: string): readonly string[] {
  const all = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    all.push(path.slice(0, at));
  }
  if (path !== '/' && path.startsWith('/')) all.push('/');
  return all.slice(0, DEEPEST);
}

/** Deeper than any path. */
const DEEPEST = 60;

/** Whether a pattern of Apache's, with `*` and `?` inside the names of directories, is the path or above it. */
export function globCovers(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const names = path.split('/');
  return (
    wanted.length <= names.length && wanted.every((part, at) => globFits(part, names[at] ?? ''))
  );
}

/** Compares one name; each `*` is tried once from where it last stood, so time is the product of both lengths. */
function globFits(pattern: string, name: string): boolean {
  let [at, star, from, to] = [0, -1, 0, 0];
  while (to < name.length) {
    if (pattern[at] === '*') {
      star = at;
      from = to;
      at += 1;
    } else if (pattern[at] === '?' || (at < pattern.length && pattern[at] === name[to])) {
      at += 1;
      to += 1;
    } else if (star >= 0) {
      at = star + 1;
      from += 1;
      to = from;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
