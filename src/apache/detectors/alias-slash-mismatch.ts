import type { Finding } from '../../model/index.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** An alias with a slash at the end of its URL path and none at the end of what it stands for, or the other way round. */
export const aliasSlashMismatch = inConfiguration('alias-slash-mismatch', ({ all }) =>
  all.flatMap((placed): readonly Finding[] => {
    const { key, args } = placed.directive;
    const [url = '', path = ''] = args;
    const isMount = key === 'wsgiscriptalias';
    if (!isMount && key !== 'alias' && key !== 'scriptalias') return [];
    if (!url.startsWith('/') || path === '' || url === '/') return [];
    // /app/ for /srv/app.wsgi: /app/page becomes /srv/app.wsgipage. The slash alone behind a directory does no harm.
    const isDifferent = url.endsWith('/') && !/[/\\]$/.test(path);
    const isFileWithSlash = isMount && /\.(?:wsgi|py)\/$/.test(path);
    if (!isDifferent && !isFileWithSlash) return [];
    const captures = {
      mount: url.replace(/\/$/, ''),
      script: path.replace(/\/$/, ''),
    };
    return [findingAt('alias-slash-mismatch', placed, captures)];
  }),
);
